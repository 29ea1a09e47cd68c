"""FPIR with common faces (rho > 0), to 15 digits: E over w of 1 - prod (1 - S_h(T | w))^N_h.

    python3 fpir_commonness.py > ../fpir_commonness.json        (mpmath; some minutes)
"""
import json

import mpmath as mp

mp.mp.dps = 60
TAU = mp.mpf("1.6")


def sf(z):
    return mp.erfc(z / mp.sqrt(2)) / 2


def isf(p):
    """Root of sf(z) = p, in logarithms."""
    low, high = mp.mpf(-10), mp.mpf(40)
    for _ in range(210):
        middle = (low + high) / 2
        low, high = (middle, high) if sf(middle) > p else (low, middle)
    return low


def fpir(fmrs, counts, rho, threshold):
    """fmrs: FMR at 80 % against each kind of people; threshold in percent."""
    t = mp.mpf(threshold)
    x, x80, rho = mp.log(t / (100 - t)), mp.log(4), mp.mpf(rho)
    means = [x80 - TAU * isf(mp.mpf(f)) for f in fmrs]

    def height(w):
        logs = [n * mp.log1p(-sf((x - m - TAU * mp.sqrt(rho) * w) / (TAU * mp.sqrt(1 - rho)))) for n, m in zip(counts, means)]
        return -mp.expm1(mp.fsum(logs)) * mp.npdf(w)

    edges = [mp.mpf(i) / 2 for i in range(-28, 49)]
    return mp.quad(height, edges, maxdegree=6)


CASES = [
    ([4e-6], [1], 0.25, 80), ([4e-6], [25_000], 0.25, 80), ([4e-6], [850_000], 0.25, 99),
    ([1e-15], [1], 0.6, 80), ([1e-15], [1_000_000_000], 0.6, 99.99), ([1e-15], [25_000], 0.001, 99.99),
    ([1e-12], [1_000_000_000], 0.05, 50), ([1e-9], [1_000_000_000], 0.25, 80), ([1e-3], [10], 0.5, 90),
    ([0.1], [1000], 0.6, 50), ([0.1], [1_000_000_000], 0.6, 50), ([0.1], [1_000_000_000], 0.3, 99.99),
    ([5e-6, 1e-6], [12_500, 12_500], 0.25, 80), ([1.85e-5, 3.7e-6], [7_500, 17_500], 0.25, 95),
    ([1e-6, 1e-9], [10_000_000, 990_000_000], 0.4, 95), ([1e-9, 1e-12], [1, 999_999_999], 0.6, 60),
    ([0.00292], [516], 0.25, 80), ([0.00098], [516], 0.25, 80), ([3e-5], [516], 0.25, 80), ([2e-4, 2e-7], [3, 7], 0.01, 50),
]

rows = [dict(fmrs=f, counts=c, rho=r, threshold=t, fpir=float(fpir(f, c, r, t))) for f, c, r, t in CASES]
print(json.dumps(dict(what=__doc__.split("\n")[0], computed_with="mpmath, 60 digits",
                      command="python3 scripts/fpir_commonness.py", rows=rows), indent=1))
