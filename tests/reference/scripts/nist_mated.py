"""Fits the mated scores of docs/MODEL.md to NIST's one-to-many tables, without the engine.

Scores are counted in units of tau from the non-mated mean; one group, N people, rho = 0.25.

- `fit`: `spread` and `unusable` for both tables at once. For every algorithm `gap` is solved from its misses at 1.6
  million people, and its misses at 12 million are predicted. The pair of the grid, inside the box of values that the
  model allows, with the least sum of the tables' mean absolute log ratios of predicted to measured. An algorithm that
  misses less than the model's unusable pairs alone has no gap; for it the prediction is that nothing grows.
- `years`: the gap of the median entry of each year of the rank-one table, and of its best and its worst.
- `photos`: median shift of the mated mean by kind of photo searched with, over the algorithms that have both columns
  and find more than half of the mugshots.

    python3 nist_mated.py > ../nist_mated.json        (numpy, scipy; half a minute)
"""
import json
import os
from statistics import median

import numpy as np
from scipy.optimize import brentq
from scipy.special import ndtr

RHO = 0.25
SIZES = (1_600_000, 12_000_000)
FPIR = 0.003
BOX = dict(spread=(1.0, 1.1), unusable=(0.0008, 0.001))
SPREADS = (0.9, 0.95, 1.0, 1.05, 1.1, 1.15, 1.2)
UNUSABLE = (0.0005, 0.0006, 0.0007, 0.0008, 0.0009, 0.001)
GAPS = np.arange(-4, 16.01, 0.02)
WITHIN = 1.3


def read(name):
    with open(os.path.join(os.path.dirname(__file__), "..", name + ".json")) as file:
        return json.load(file)["rows"]


def gauss(low, high, panels):
    x, w = np.polynomial.legendre.leggauss(12)
    edges = np.linspace(low, high, panels + 1)
    mid, half = (edges[1:] + edges[:-1]) / 2, (edges[1:] - edges[:-1]) / 2
    return (mid[:, None] + half[:, None] * x).ravel(), (half[:, None] * w).ravel()


def pdf(z):
    return np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi)


W, WEIGHT = gauss(-9, 9, 60)
WEIGHT = WEIGHT * pdf(W)


def some_above(x, others):
    """P(one of `others` strangers scores above x), averaged over commonness."""
    z = (np.atleast_1d(x)[:, None] - np.sqrt(RHO) * W) / np.sqrt(1 - RHO)
    return (-np.expm1(others * np.log1p(-np.minimum(ndtr(-z), 1 - 1e-16)))) @ WEIGHT


THRESHOLDS = [brentq(lambda t: some_above(t, N)[0] - FPIR, 2, 12) for N in SIZES]


def mated_grid(threshold):
    """Scores of a mate at or above a threshold, weights, and the chances of being outscored at both sizes."""
    return gauss(threshold, threshold + 40, 200)


RANK_GRID = gauss(-15, 40, 330)
RANK_ABOVE = [some_above(RANK_GRID[0], N - 1) for N in SIZES]
GRIDS = [mated_grid(t) for t in THRESHOLDS]
ABOVE = [some_above(x, N - 1) for (x, _), N in zip(GRIDS, SIZES)]


def curves(spread):
    """Misses of usable pairs against GAPS, at both sizes: at rank one, and at the threshold for FPIR."""
    z = lambda x: (x[None, :] - GAPS[:, None]) / spread
    rank = [(pdf(z(RANK_GRID[0])) / spread) @ (RANK_GRID[1] * above) for above in RANK_ABOVE]
    held = [
        ndtr((t - GAPS) / spread) + (pdf(z(x)) / spread) @ (w * above)
        for t, (x, w), above in zip(THRESHOLDS, GRIDS, ABOVE)
    ]
    return rank, held


def mixed(curve, unusable, of_unusable):
    return (1 - unusable) * curve + unusable * of_unusable


def missed_unusable(size, threshold=None):
    """An unusable pair at rank one is one of N alike; at a threshold it is first and above it with chance FPIR / N."""
    return 1 - (1 if threshold is None else FPIR) / size


def predict(rows, pair, unusable, at_threshold):
    of = [missed_unusable(N, FPIR if at_threshold else None) for N in SIZES]
    small, large = (mixed(curve, unusable, u) for curve, u in zip(pair, of))
    out = []
    for before, after in rows:
        has_gap = before > small[-1]
        predicted = float(np.exp(np.interp(-np.log(before), -np.log(small), np.log(large)))) if has_gap else before
        out.append((before, after, predicted, has_gap))
    return out


def judge(predicted):
    ratios = np.array([p / after for _, after, p, _ in predicted])
    growth = lambda values: round(float(np.median(values)), 3)
    return dict(
        rows=len(ratios),
        withoutGap=sum(not has_gap for *_, has_gap in predicted),
        within30=round(float(np.mean(np.abs(np.log(ratios)) <= np.log(WITHIN))), 3),
        medianRatio=growth(ratios),
        meanAbsoluteLogRatio=round(float(np.mean(np.abs(np.log(ratios)))), 4),
        measuredGrowth=growth([after / before for before, after, *_ in predicted]),
        predictedGrowth=growth([p / before for before, _, p, _ in predicted]),
    )


RANK_ROWS = [(r["fnir_n1600000"], r["fnir_n12000000"]) for r in read("nist_rank1_growth")]
HELD_ROWS = read("nist_fpir_growth_half")


def at(spread, unusable, pairs=None):
    rank, held = pairs or curves(spread)
    results = dict(
        rankOne=judge(predict(RANK_ROWS, rank, unusable, False)),
        fixedFpir=judge(predict(HELD_ROWS, held, unusable, True)),
    )
    return dict(spread=spread, unusable=unusable, **results)


def gap_of(missed, curve):
    """The gap at which a falling curve over GAPS is `missed`; None where no less would do as well, after rounding."""
    if missed - 0.00005 <= curve[-1]:
        return None
    return -float("inf") if missed >= curve[0] else float(np.interp(-missed, -curve, GAPS))


def years(curve):
    rows = [r for r in read("nist_rank1_growth") if r["date"]]
    out = []
    for year in sorted({r["date"][:4] for r in rows}):
        missed = [r["fnir_n1600000"] for r in rows if r["date"].startswith(year)]
        ends = dict(middle=median(missed), best=min(missed), worst=max(missed))
        rounded = lambda gap: None if gap is None else round(gap, 2)
        out.append(dict(year=int(year), entries=len(missed), missed=ends,
                        gap={name: rounded(gap_of(value, curve)) for name, value in ends.items()}))
    return out


def photos(curve):
    rows = read("nist_photo_kinds")
    out = {}
    for kind in ("webcam", "profile", "border", "kiosk"):
        both = [(r["mugshot"], r[kind]) for r in rows if r["mugshot"] is not None and r[kind] is not None]
        gaps = [(gap_of(m, curve), gap_of(k, curve)) for m, k in both if m < 0.5]
        shifts = [k - m for m, k in gaps if m is not None and k is not None]
        quarters = [float(q) for q in np.percentile([max(s, -20) for s in shifts], [25, 75])]
        out[kind] = dict(algorithms=len(shifts), shift=round(median(shifts), 2), quartiles=[round(q, 2) for q in quarters])
    return out


def main():
    grid, inside = [], []
    for spread in SPREADS:
        pairs = curves(spread)
        for unusable in UNUSABLE:
            row = at(spread, unusable, pairs)
            grid.append(row)
            if BOX["spread"][0] <= spread <= BOX["spread"][1] and unusable >= BOX["unusable"][0]:
                inside.append(row)
    cost = lambda row: row["rankOne"]["meanAbsoluteLogRatio"] + row["fixedFpir"]["meanAbsoluteLogRatio"]
    best = min(inside, key=cost)
    rank, held = curves(best["spread"])
    u = best["unusable"]
    print(json.dumps(dict(
        what=__doc__.split("\n")[0], computed_with="numpy, scipy", command="python3 scripts/nist_mated.py",
        box=BOX, fit=best, leastOfTheGrid=min(grid, key=cost), firstEdition=at(3.0, 0.0),
        predictions=dict(
            rankOne=[round(p, 6) for _, _, p, _ in predict(RANK_ROWS, rank, u, False)],
            fixedFpir=[round(p, 6) for _, _, p, _ in predict(HELD_ROWS, held, u, True)],
        ),
        years=years(mixed(rank[0], u, missed_unusable(SIZES[0]))),
        photos=photos(mixed(held[0], u, missed_unusable(SIZES[0], FPIR))),
        grid=grid,
    ), indent=1))


if __name__ == "__main__":
    main()
