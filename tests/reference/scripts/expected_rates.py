"""Expected rates of whole scenarios, computed without the engine: FMR, FNMR, FPIR, selectivity, FNIR, PPV.

An independent reading of docs/MODEL.md. FPIR is a dense Gauss-Legendre sum over commonness w; FNIR is the double sum
over the mate's score and w that the engine avoids, with the binomials of all gallery groups convolved. An unusable mated
pair shares w with the strangers: for each w the sum runs over its own part of the score from where it is returned.

    python3 expected_rates.py > ../expected_rates.json        (numpy, scipy; some minutes)
"""
import json
import math

import numpy as np
from scipy.special import betainc, gammaln, ndtr, ndtri, xlog1py, xlogy

def logit(percent):
    return math.log(percent / (100 - percent))


# tau, gap, spread, unusable
WIDE = (1.6, 11.3, 3.0, 0.0)
WIDE_UNUSABLE = (1.6, 11.3, 3.0, 0.05)
NIST_2018 = (1.6, 6.93, 1.0, 0.0008)
WORST = (1.6, 4.76, 1.0, 0.2)
STEEP = (0.5, 8.05, 0.6, 0.01)


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
    tau = s["tau"]
    nu_for = lambda fmr: logit(80) + tau * ndtri(fmr)  # P(Z > z) = fmr  <=>  z = -ndtri(fmr)
    G = range(len(s["groups"]))
    nu = [[nu_for(s["fmr"] * s["groups"][g]["falseMatchFactor"] * (1 if g == h else s["cross"])) for h in G] for g in G]
    mu = [nu_for(s["fmr"]) + tau * (s["gap"] + s["photoShift"] + s["groups"][g]["photoGap"]) for g in G]
    return nu, mu


def chance_of_any(tau, nu, counts, rho, T):
    if T == -math.inf:
        return 1.0 if sum(counts) else 0.0
    w, weight = gauss(-14, 14, 700, 10)
    z = lambda n: (T - n - tau * math.sqrt(rho) * w) / (tau * math.sqrt(1 - rho))
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


def places(lead, nu, counts, tau, rho, L):
    """Chances that nobody, and that at least L of the strangers, score above a mate with this score less w's part."""
    pmf = np.zeros((L,) + lead.shape)
    pmf[0] = 1
    off = np.zeros_like(lead)
    for n, N in zip(nu, counts):
        if N == 0:
            continue
        one, tail = pmf_and_tail(N, ndtr(-(lead - n) / (tau * math.sqrt(1 - rho))), L)
        for j in range(L):
            off += pmf[j] * tail[L - j]
        pmf = np.array([sum(pmf[a] * one[k - a] for a in range(k + 1)) for k in range(L)])
    return pmf[0], off


def commonness(rho):
    w, ww = gauss(-8, 8, 40, 8) if rho else (np.zeros(1), np.ones(1))
    return (w, ww * pdf(w)) if rho else (w, ww)


def mate_places(mu, sigma, tau, nu, counts, rho, T, L):
    """Of a usable pair: P(mate returned and first), P(mate at or above T but off the list)."""
    low = max(T, mu - 9 * sigma)
    x, wx = gauss(low, max(mu, T) + 9 * sigma, 160, 8)
    w, ww = commonness(rho)
    first = pushed = 0.0
    for part in np.array_split(np.arange(x.size), 8):
        nobody, off = places(x[part][:, None] - tau * math.sqrt(rho) * w[None, :], nu, counts, tau, rho, L)
        weight = wx[part] * pdf((x[part] - mu) / sigma) / sigma
        first += float(weight @ (nobody @ ww))
        pushed += float(weight @ (off @ ww))
    return first, pushed


def unusable_places(own, tau, nu, counts, rho, T, L):
    """The same of an unusable pair, whose mean score is `own`."""
    w, ww = commonness(rho)
    unit, wu = gauss(0, 1, 120, 8)
    spread = tau * math.sqrt(1 - rho)
    low = np.maximum((T - own - tau * math.sqrt(rho) * w) / spread, -9.0)
    width = np.maximum(low, 0) + 9 - low
    first = pushed = 0.0
    for part in np.array_split(np.arange(w.size), 8 if w.size > 1 else 1):
        z = low[part][:, None] + width[part][:, None] * unit[None, :]
        nobody, off = places(own + spread * z, nu, counts, tau, rho, L)
        weight = ww[part][:, None] * width[part][:, None] * wu[None, :] * pdf(z)
        first += float(np.sum(weight * nobody))
        pushed += float(np.sum(weight * off))
    return first, pushed


def mated(s, g, nu, mu, others, T):
    """FNMR, and the chances of first, pushed off, wrong only and nothing, of a mated search."""
    tau, rho, L, u = s["tau"], s["rho"], s["listLength"], s["unusable"]
    sigma = s["spread"] * tau
    missed = float(ndtr((T - mu[g]) / sigma))
    somebody = chance_of_any(tau, nu[g], others, rho, T)
    first, pushed = mate_places(mu[g], sigma, tau, nu[g], others, rho, T, L)
    usable = np.array([missed, first, pushed, missed * somebody, missed * (1 - somebody)])
    if u == 0:
        return usable
    own = nu[g][g]
    first, pushed = unusable_places(own, tau, nu[g], others, rho, T, L)
    w, ww = gauss(-14, 14, 700, 10)
    below = lambda n: ndtr((T - n - tau * math.sqrt(rho) * w) / (tau * math.sqrt(1 - rho)))
    above = lambda n: ndtr(-(T - n - tau * math.sqrt(rho) * w) / (tau * math.sqrt(1 - rho)))
    none = sum(N * np.log1p(-above(n)) for n, N in zip(nu[g], others) if N) if T > -math.inf else -np.inf
    average = lambda f: float(np.sum(ww * pdf(w) * f))
    unusable = np.array([float(ndtr((T - own) / tau)), first, pushed, average(below(own) * -np.expm1(none)),
                         average(below(own) * np.exp(none))])
    return (1 - u) * usable + u * unusable


def expected(s):
    nu, mu = solve(s)
    G = range(len(s["groups"]))
    counts = split(s["gallerySize"], [g["galleryShare"] for g in s["groups"]])
    searches = split(s["searches"], [g["probeShare"] for g in s["groups"]])
    T = -math.inf if s["threshold"] is None else logit(s["threshold"])
    L, rho, m = s["listLength"], s["rho"], s["matedShare"]
    rows = []
    for g in G:
        fmr = [float(ndtr(-(T - nu[g][h]) / s["tau"])) for h in G]
        selectivity = sum(N * f for N, f in zip(counts, fmr))
        row = dict(searches=searches[g], mated=m if counts[g] else 0.0, selectivity=selectivity,
                   fmr=selectivity / s["gallerySize"], fpir=chance_of_any(s["tau"], nu[g], counts, rho, T), fnmr=None, fnir=None)
        if counts[g]:
            others = [N - (h == g) for h, N in enumerate(counts)]
            row["fnmr"], row["first"], pushed, _, row["nothing"] = map(float, mated(s, g, nu, mu, others, T))
            row["fnir"] = row["fnmr"] + pushed
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
    enrolled_ones = lambda r: r["searches"] * r["mated"]
    enrolled = [r for r in rows if r["fnir"] is not None]
    named = sum(non(r) * r["fpir"] for r in rows) + sum(enrolled_ones(r) * (1 - r["nothing"]) for r in enrolled)
    right = sum(enrolled_ones(r) * r["first"] for r in enrolled)
    return dict(fmr=mean("fmr", non), fnmr=mean("fnmr", enrolled_ones), fpir=mean("fpir", non), fnir=mean("fnir", enrolled_ones),
                selectivity=mean("selectivity", non), ppv=right / named if named > 0 else None,
                falsePositives=sum(non(r) * r["fpir"] for r in rows), misses=sum(enrolled_ones(r) * r["fnir"] for r in enrolled))


def group(probe, gallery, factor, gap):
    return dict(probeShare=probe, galleryShare=gallery, falseMatchFactor=factor, photoGap=gap)


ONE = [group(1, 1, 1, 0)]
TWO = [group(0.8, 0.5, 1, 0), group(0.2, 0.5, 3.7, -0.5)]
EMPTY = [group(1, 1, 1, 0), group(1, 0, 2, -1)]
THREE = [group(5, 6, 1, 0), group(3, 3, 2.3, -0.3), group(2, 1, 11.7, -1)]
FOUR = [group(1, 1, 0.5, 0), group(1, 2, 1, 0.2), group(1, 3, 4, -0.7), group(1, 4, 10, 0)]
FIVE = [group(4, 1, 1, 0), group(3, 2, 2, -0.2), group(2, 3, 3, -0.4), group(1, 4, 5, -0.6), group(0, 5, 8, -0.8)]
#        groups  N              T      fmr    rho   cross  photo  m    L    ruler, WIDE if left out
TABLE = [
    (ONE, 1, 80, 4e-6, 0.25, 0.2, 0, 0.5, 5),
    (ONE, 1, None, 1e-3, 0.6, 0.2, 0, 0.5, 1),
    (ONE, 25_000, 80, 4.4e-6, 0.25, 0.2, 0, 0.0, 5),
    (ONE, 850_000, 99, 4.4e-6, 0.25, 0.2, 0, 0.0, 5),
    (ONE, 25_000, 80, 2.2e-6, 0.0, 0.2, 0, 0.5, 5, NIST_2018),
    (ONE, 1_000_000_000, 99.99, 4.4e-6, 0.6, 0.2, 0, 0.5, 10),
    (ONE, 10_000_000, 50, 1e-15, 0.6, 0.2, -2.3, 1.0, 50, WIDE_UNUSABLE),
    (ONE, 517, 80, 0.00292, 0.25, 0.2, 0, 0.3, 1, WORST),
    (TWO, 25_000, 80, 5e-6, 0.25, 0.2, 0, 0.0, 5, NIST_2018),
    (TWO, 25_000, 99, 5e-6, 0.25, 0.2, -5.3, 0.5, 5, NIST_2018),
    (TWO, 25_000, None, 5e-6, 0.25, 0.2, -2.3, 0.4, 5, NIST_2018),
    (TWO, 300_000, None, 5e-6, 0.25, 0.2, -7.3, 0.9, 5, WIDE_UNUSABLE),
    (TWO, 2, 50, 0.1, 0.4, 1.0, -7.3, 0.5, 1, WORST),
    (TWO, 3, None, 0.1, 0.1, 0.5, -7.3, 0.5, 2, WORST),
    (TWO, 1_000_000_000, 95, 1e-9, 0.05, 0.001, 0, 0.7, 5, NIST_2018),
    (TWO, 30_000_000, 90, 5e-6, 0.25, 0.2, -5.3, 0.5, 50, WIDE_UNUSABLE),
    (EMPTY, 1_000, 70, 1e-4, 0.3, 0.2, -5.3, 0.5, 3, WIDE_UNUSABLE),
    (EMPTY, 1, 70, 1e-4, 0.3, 0.2, -5.3, 1.0, 3, WORST),
    (THREE, 100_000, 95, 1e-5, 0.25, 0.5, -2.3, 0.2, 10, NIST_2018),
    (THREE, 7, 60, 0.02, 0.5, 0.3, -7.3, 0.6, 3, WORST),
    (THREE, 36_000_000, 99.9, 2e-6, 0.6, 0.2, -2.3, 0.5, 2),
    (THREE, 2_000, 85, 1e-5, 0.001, 0.2, -5.3, 0.5, 5, WIDE_UNUSABLE),
    (FOUR, 500_000, 97, 3e-6, 0.2, 0.2, 0, 1.0, 5, NIST_2018),
    (FOUR, 10, 50, 1e-12, 0.0, 0.2, -12, 0.5, 20),
    (FIVE, 19_000_000, 92, 4e-7, 0.25, 0.2, -2.3, 0.1, 5, WORST),
    (FIVE, 1_000_000_000, None, 4e-6, 0.35, 0.1, 0, 0.5, 5, NIST_2018),
    (FIVE, 50, 99.99, 0.01, 0.6, 0.8, 2, 0.5, 5, WORST),
    (THREE, 16_000, 85, 1e-8, 0.25, 0.2, -1.5, 0.1, 1, STEEP),
    (TWO, 1_600_000, 93, 1e-9, 0.25, 0.2, 0, 0.5, 1, STEEP),
]


def main():
    rows = []
    for groups, N, T, fmr, rho, cross, photo, mated_share, length, *ruler in TABLE:
        tau, gap, spread, unusable = ruler[0] if ruler else WIDE
        scenario = dict(groups=groups, gallerySize=N, threshold=T, fmr=fmr, rho=rho, cross=cross, photoShift=photo,
                        matedShare=mated_share, listLength=length, searches=535, tau=tau, gap=gap, spread=spread,
                        unusable=unusable)
        rows.append(dict(scenario=scenario, expected=expected(scenario)))
    print(json.dumps(dict(what=__doc__.split("\n")[0], threshold="null: the best listLength whatever they score",
                          computed_with="numpy, scipy in double precision", command="python3 scripts/expected_rates.py",
                          rows=rows), indent=1))


if __name__ == "__main__":
    main()
