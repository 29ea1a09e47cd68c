"""Outcomes of searches for somebody enrolled, and how many strangers they name, computed without the engine.

The mate shares the commonness w of the strangers when the pair is unusable. Everything is a double sum over w and the
mate's score (expected_rates.py); the number of strangers at or above the threshold is a Gauss-Legendre sum over w.

    python3 mated_outcomes.py > ../mated_outcomes.json        (numpy, scipy; some minutes)
"""
import json
import math

import numpy as np
from scipy.special import ndtr

from expected_rates import ONE, THREE, TWO, gauss, logit, mated, pdf, pmf_and_tail, solve, split

#       groups N            T     fmr   rho   photo L   tau  gap   spread unusable
TABLE = [
    (ONE, 25_000, 80, 4.4e-6, 0.25, 0, 5, 1.6, 6.93, 1.0, 0.0008),
    (ONE, 1_600_000, 90, 4.4e-6, 0.25, -1, 1, 1.6, 6.93, 1.0, 0.2),
    (ONE, 2, 60, 0.02, 0.6, -3, 2, 1.6, 6.93, 1.0, 0.2),
    (TWO, 25_000, 80, 5e-6, 0.25, -2, 5, 1.6, 6.93, 1.0, 0.05),
    (TWO, 19_000, 64, 1e-7, 0.4, -1, 1, 0.5, 8.05, 0.8, 0.02),
    (THREE, 100_000, 70, 1e-5, 0.6, -2.7, 3, 1.6, 7.5, 1.1, 0.01),
]


def strangers(s, g, nu, others, T):
    """P(at least j strangers at or above T), j = 1 to L, and P(at least L, with an unusable mate below T)."""
    tau, rho, L = s["tau"], s["rho"], s["listLength"]
    w, weight = gauss(-9, 9, 180, 10) if rho else (np.zeros(1), np.ones(1))
    weight = weight * pdf(w) if rho else weight
    z = lambda n: (T - n - tau * math.sqrt(rho) * w) / (tau * math.sqrt(1 - rho))
    pmf = np.zeros((L, 1, w.size))
    pmf[0] = 1
    beyond = np.zeros((1, w.size))
    for n, N in zip(nu[g], others):
        if N == 0:
            continue
        one, tail = pmf_and_tail(N, ndtr(-z(n))[None, :], L)
        beyond = beyond + sum(pmf[j] * tail[L - j] for j in range(L))
        pmf = np.array([sum(pmf[a] * one[k - a] for a in range(k + 1)) for k in range(L)])
    reach = [beyond[0]]
    for k in range(L - 1, 0, -1):
        reach.insert(0, reach[0] + pmf[k][0])
    return [float(weight @ r) for r in reach], float(weight @ (reach[-1] * ndtr(z(nu[g][g]))))


def main():
    rows = []
    for groups, N, t, fmr, rho, photo, L, tau, gap, spread, unusable in TABLE:
        s = dict(groups=groups, gallerySize=N, threshold=t, fmr=fmr, rho=rho, cross=0.2, photoShift=photo, listLength=L,
                 tau=tau, gap=gap, spread=spread, unusable=unusable)
        nu, mu = solve(s)
        T = logit(t)
        counts = split(N, [g["galleryShare"] for g in groups])
        expected = []
        for g in range(len(groups)):
            others = [n - (h == g) for h, n in enumerate(counts)]
            fnmr, first, pushed, wrong_only, nothing = map(float, mated(s, g, nu, mu, others, T))
            reach, full_without = strangers(s, g, nu, others, T)
            usable_missed = float(ndtr((T - mu[g]) / (spread * tau)))
            full = pushed + (1 - unusable) * usable_missed * reach[-1] + unusable * full_without
            at_least = reach[:-1] + [full]
            expected.append(dict(fnmr=fnmr, foundFirst=first, pushedOff=pushed, wrongOnly=wrong_only, nothing=nothing,
                                 atLeast=at_least, strangers=sum(at_least)))
        rows.append(dict(scenario=s, expected=expected))
    print(json.dumps(dict(what=__doc__.split("\n")[0], computed_with="numpy, scipy in double precision",
                          command="python3 scripts/mated_outcomes.py", rows=rows), indent=1))


if __name__ == "__main__":
    main()
