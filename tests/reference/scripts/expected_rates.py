"""Expected rates of whole scenarios, computed without the engine: FMR, FNMR, FPIR, selectivity, FNIR, PPV.

An independent reading of docs/MODEL.md. FPIR is a dense Gauss-Legendre sum over commonness w; FNIR is the double sum
over the mate's score and w that the engine avoids, with the binomials of all gallery groups convolved.

    python3 expected_rates.py > ../expected_rates.json        (numpy, scipy; some minutes)
"""
import json
import math

import numpy as np
from scipy.special import betainc, gammaln, ndtr, ndtri, xlog1py, xlogy

TAU, SIGMA, GAP = 1.6, 4.8, 11.3


def logit(percent):
    return math.log(percent / (100 - percent))


def gauss(low, high, panels, order):
    x, w = np.polynomial.legendre.leggauss(order)
    edges = np.linspace(low, high, panels + 1)
    mid, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    return (mid[:, None] + half[:, None] * x).ravel(), (half[:, None] * w).ravel()


def pdf(z):
    return np.exp(-0.5 * z * z) / math.sqrt(2 * math.pi)


def split(total, shares):
    quota = [total * s / sum(shares) for s in shares]
    parts = [math.floor(q + 1e-9) for q in quota]
    order = sorted(range(len(shares)), key=lambda i: (-round(quota[i] - parts[i], 6), i))
    for i in order[: total - sum(parts)]:
        parts[i] += 1
    return parts


def solve(s):
    nu_for = lambda fmr: logit(80) + TAU * ndtri(fmr)  # P(Z > z) = fmr  <=>  z = -ndtri(fmr)
    G = range(len(s["groups"]))
    nu = [[nu_for(s["fmr"] * s["groups"][g]["falseMatchFactor"] * (1 if g == h else s["cross"])) for h in G] for g in G]
    mu = [nu_for(s["fmr"]) + TAU * (GAP + s["photoShift"] + s["groups"][g]["photoGap"]) for g in G]
    return nu, mu


def chance_of_any(nu, counts, rho, T):
    if T == -math.inf:
        return 1.0 if sum(counts) else 0.0
    w, weight = gauss(-14, 14, 700, 10)
    z = lambda n: (T - n - TAU * math.sqrt(rho) * w) / (TAU * math.sqrt(1 - rho))
    log_none = sum(N * np.log1p(-ndtr(-z(n))) for n, N in zip(nu, counts) if N)
    return float(np.sum(weight * pdf(w) * -np.expm1(log_none)))


def pmf_and_tail(n, p, L):
    k = np.arange(L).reshape(-1, 1, 1)
    left = np.maximum(n - k, 0)
    log_pmf = gammaln(n + 1.0) - gammaln(k + 1.0) - gammaln(left + 1.0) + xlogy(k, p) + xlog1py(left, -p)
    pmf = np.where(k <= n, np.exp(log_pmf), 0.0)
    m = np.arange(L + 1).reshape(-1, 1, 1)
    tail = betainc(np.maximum(m, 1) * 1.0, np.maximum(n - m + 1, 1) * 1.0, p[None] + 0 * m)
    return pmf, np.where(m == 0, 1.0, np.where(m > n, 0.0, tail))


def mate_places(mu, nu, counts, rho, T, L):
    """P(mate returned and first), P(mate at or above T but off the list)."""
    low = max(T, mu - 9 * SIGMA)
    x, wx = gauss(low, max(mu, T) + 9 * SIGMA, 160, 8)
    w, ww = gauss(-8, 8, 40, 8) if rho else (np.zeros(1), np.ones(1))
    ww = ww * pdf(w) if rho else ww
    first = pushed = 0.0
    for part in np.array_split(np.arange(x.size), 8):
        lead = x[part][:, None] - TAU * math.sqrt(rho) * w[None, :]
        pmf = np.zeros((L,) + lead.shape)
        pmf[0] = 1
        off = np.zeros_like(lead)
        for n, N in zip(nu, counts):
            if N == 0:
                continue
            one, tail = pmf_and_tail(N, ndtr(-(lead - n) / (TAU * math.sqrt(1 - rho))), L)
            for j in range(L):
                off += pmf[j] * tail[L - j]
            pmf = np.array([sum(pmf[a] * one[k - a] for a in range(k + 1)) for k in range(L)])
        weight = wx[part] * pdf((x[part] - mu) / SIGMA) / SIGMA
        first += float(weight @ (pmf[0] @ ww))
        pushed += float(weight @ (off @ ww))
    return first, pushed


def expected(s):
    nu, mu = solve(s)
    G = range(len(s["groups"]))
    counts = split(s["gallerySize"], [g["galleryShare"] for g in s["groups"]])
    searches = split(s["searches"], [g["probeShare"] for g in s["groups"]])
    T = -math.inf if s["threshold"] is None else logit(s["threshold"])
    L, rho, m = s["listLength"], s["rho"], s["matedShare"]
    rows = []
    for g in G:
        fmr = [float(ndtr(-(T - nu[g][h]) / TAU)) for h in G]
        selectivity = sum(N * f for N, f in zip(counts, fmr))
        row = dict(searches=searches[g], mated=m if counts[g] else 0.0, selectivity=selectivity,
                   fmr=selectivity / s["gallerySize"], fpir=chance_of_any(nu[g], counts, rho, T), fnmr=None, fnir=None)
        if counts[g]:
            others = [N - (h == g) for h, N in enumerate(counts)]
            row["fnmr"] = float(ndtr((T - mu[g]) / SIGMA))
            row["first"], pushed = mate_places(mu[g], nu[g], others, rho, T, L)
            row["fnir"] = row["fnmr"] + pushed
            row["nothing"] = row["fnmr"] * (1 - chance_of_any(nu[g], others, rho, T))
        rows.append(row)
    return dict(overall=summary(rows), groups=[dict(summary([r]), searches=r["searches"]) for r in rows])


def summary(rows):
    def mean(key, weigh):
        known = [r for r in rows if r[key] is not None]
        for weight in (weigh, lambda r: r["searches"]):
            total = sum(weight(r) for r in known)
            if total > 0:
                return sum(weight(r) * r[key] for r in known) / total
        return known[0][key] if len(known) == 1 else None

    non = lambda r: r["searches"] * (1 - r["mated"])
    mated = lambda r: r["searches"] * r["mated"]
    enrolled = [r for r in rows if r["fnir"] is not None]
    named = sum(non(r) * r["fpir"] for r in rows) + sum(mated(r) * (1 - r["nothing"]) for r in enrolled)
    right = sum(mated(r) * r["first"] for r in enrolled)
    return dict(fmr=mean("fmr", non), fnmr=mean("fnmr", mated), fpir=mean("fpir", non), fnir=mean("fnir", mated),
                selectivity=mean("selectivity", non), ppv=right / named if named > 0 else None,
                falsePositives=sum(non(r) * r["fpir"] for r in rows), misses=sum(mated(r) * r["fnir"] for r in enrolled))


def group(probe, gallery, factor, gap):
    return dict(probeShare=probe, galleryShare=gallery, falseMatchFactor=factor, photoGap=gap)


ONE = [group(1, 1, 1, 0)]
TWO = [group(0.8, 0.5, 1, 0), group(0.2, 0.5, 3.7, -0.5)]
EMPTY = [group(1, 1, 1, 0), group(1, 0, 2, -1)]
THREE = [group(5, 6, 1, 0), group(3, 3, 2.3, -0.3), group(2, 1, 11.7, -1)]
FOUR = [group(1, 1, 0.5, 0), group(1, 2, 1, 0.2), group(1, 3, 4, -0.7), group(1, 4, 10, 0)]
FIVE = [group(4, 1, 1, 0), group(3, 2, 2, -0.2), group(2, 3, 3, -0.4), group(1, 4, 5, -0.6), group(0, 5, 8, -0.8)]
#        groups  N              T      fmr    rho   cross  photo  m    L
TABLE = [
    (ONE, 1, 80, 4e-6, 0.25, 0.2, 0, 0.5, 5),
    (ONE, 1, None, 1e-3, 0.6, 0.2, 0, 0.5, 1),
    (ONE, 25_000, 80, 4.4e-6, 0.25, 0.2, 0, 0.0, 5),
    (ONE, 850_000, 99, 4.4e-6, 0.25, 0.2, 0, 0.0, 5),
    (ONE, 25_000, 80, 2.2e-6, 0.0, 0.2, 0, 0.5, 5),
    (ONE, 1_000_000_000, 99.99, 4.4e-6, 0.6, 0.2, 0, 0.5, 10),
    (ONE, 10_000_000, 50, 1e-15, 0.6, 0.2, -2.3, 1.0, 50),
    (ONE, 517, 80, 0.00292, 0.25, 0.2, 0, 0.3, 1),
    (TWO, 25_000, 80, 5e-6, 0.25, 0.2, 0, 0.0, 5),
    (TWO, 25_000, 99, 5e-6, 0.25, 0.2, -5.3, 0.5, 5),
    (TWO, 25_000, None, 5e-6, 0.25, 0.2, -2.3, 0.4, 5),
    (TWO, 300_000, None, 5e-6, 0.25, 0.2, -7.3, 0.9, 5),
    (TWO, 2, 50, 0.1, 0.4, 1.0, -7.3, 0.5, 1),
    (TWO, 3, None, 0.1, 0.1, 0.5, -7.3, 0.5, 2),
    (TWO, 1_000_000_000, 95, 1e-9, 0.05, 0.001, 0, 0.7, 5),
    (TWO, 30_000_000, 90, 5e-6, 0.25, 0.2, -5.3, 0.5, 50),
    (EMPTY, 1_000, 70, 1e-4, 0.3, 0.2, -5.3, 0.5, 3),
    (EMPTY, 1, 70, 1e-4, 0.3, 0.2, -5.3, 1.0, 3),
    (THREE, 100_000, 95, 1e-5, 0.25, 0.5, -2.3, 0.2, 10),
    (THREE, 7, 60, 0.02, 0.5, 0.3, -7.3, 0.6, 3),
    (THREE, 36_000_000, 99.9, 2e-6, 0.6, 0.2, -2.3, 0.5, 2),
    (THREE, 2_000, 85, 1e-5, 0.001, 0.2, -5.3, 0.5, 5),
    (FOUR, 500_000, 97, 3e-6, 0.2, 0.2, 0, 1.0, 5),
    (FOUR, 10, 50, 1e-12, 0.0, 0.2, -12, 0.5, 20),
    (FIVE, 19_000_000, 92, 4e-7, 0.25, 0.2, -2.3, 0.1, 5),
    (FIVE, 1_000_000_000, None, 4e-6, 0.35, 0.1, 0, 0.5, 5),
    (FIVE, 50, 99.99, 0.01, 0.6, 0.8, 2, 0.5, 5),
]


def main():
    rows = []
    for groups, N, T, fmr, rho, cross, photo, mated, length in TABLE:
        scenario = dict(groups=groups, gallerySize=N, threshold=T, fmr=fmr, rho=rho, cross=cross, photoShift=photo,
                        matedShare=mated, listLength=length, searches=535)
        rows.append(dict(scenario=scenario, expected=expected(scenario)))
    print(json.dumps(dict(what=__doc__.split("\n")[0], threshold="null: the best listLength whatever they score",
                          computed_with="numpy, scipy in double precision", command="python3 scripts/expected_rates.py",
                          rows=rows), indent=1))


if __name__ == "__main__":
    main()
