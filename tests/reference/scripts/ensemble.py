"""Ensembles of parameter sets: for each product, sets that agree with its published counts, equally weighted.

    python3 ensemble.py            writes src/engine/ensembles/*.ts   (numpy, scipy; two minutes; or name some products)
    python3 ensemble.py --check    exits 1 unless the committed files come out again, byte for byte
    python3 ensemble.py --show     also prints what the numbers of the page come to, all draws beside the members kept

Each product: many draws from priors (and from the counts themselves), weights by likelihood, then systematic resampling
to MEMBERS sets. Priors and likelihoods are in docs/MODEL.md, "How sure is the model". A member is kept as
displacements from the set the page draws, so that it can be applied to settings a reader has changed.
"""
import hashlib
import json
import math
import pathlib
import sys

import numpy as np
from scipy.special import ndtri

import met
from score_tails import fnmr, fpir, isf, logit, quantile, rank_miss, sf, solve_gap, solve_log_fmr

HERE = pathlib.Path(__file__).parent
OUT = HERE.parents[2] / "src/engine/ensembles"
INPUTS = met.INPUTS
SEED, DRAWS, MEMBERS, FEW, SWAPS = 20180726, 40_000, 40, 9, 2_500
COLUMNS = ("tau", "fmr", "rho", "cross", "factor", "gap", "spread", "unusable")

# The sets the page draws: what members are displacements from.
TAU, RHO, CROSS, SPREAD, UNUSABLE = 1.6, 0.25, 0.2, 1.0, 0.0009
FMR_BY_GROUP, FACTOR, FMR_POOLED = 4.9929759728e-6, 3.6696953858, 4.4141341091e-6
X80, X95, X99 = logit(80), logit(95), logit(99)
NIST_PEOPLE = 1_600_000


class Draws:
    """Independent draws of every parameter from its prior, and a weight each."""

    def __init__(self, stream):
        self.random = np.random.Generator(np.random.PCG64([SEED, stream]))
        self.log_weight = np.zeros(DRAWS)
        self.rho = 1 / (1 + np.exp(-(math.log(RHO / (1 - RHO)) + self.normal(0.5))))
        self.cross = np.minimum(CROSS * np.exp(self.normal(0.54)), 1)
        self.spread = SPREAD * np.exp(self.normal(0.2))
        self.unusable = UNUSABLE * np.exp(self.normal(0.7))

    def uniform(self):
        return self.random.random(DRAWS)

    def normal(self, sd):
        return sd * ndtri(self.uniform())

    def log_uniform(self, low, high):
        return low * (high / low) ** self.uniform()

    def gap_of_year(self, year):
        """One of the algorithms NIST tested, each as likely, interpolated between neighbours; and the middle one."""
        misses = np.array(INPUTS["nistRankOneMissesAt1600000"][year])
        one = lambda v: np.array([float(v)])
        miss = np.exp(np.interp(self.uniform() * (len(misses) - 1), np.arange(len(misses)), np.log(misses)))
        self.unusable = np.minimum(self.unusable, 0.5 * miss)
        self.gap = solve_gap(miss, self.spread, self.unusable, self.rho, NIST_PEOPLE, 1)
        return float(solve_gap(one(np.median(misses)), one(SPREAD), one(UNUSABLE), one(RHO), NIST_PEOPLE, 1)[0])


def binomial(k, n, p):
    return k * np.log(p) + (n - k) * np.log1p(-p)


def propose_rate(d, k, n):
    """FPIR drawn from its count alone, so that the count is used up; and the log weight that makes its level's prior flat.

    The weight lacks d level / d logit FPIR, which the caller adds.
    """
    p = d.random.beta(k + 0.5, n - k + 0.5, DRAWS)
    return p, -0.5 * np.log(p * (1 - p))


def log_normal_density(x, mean, sd):
    return -0.5 * ((x - mean) / sd) ** 2 - np.log(sd)


def rekognition():
    """The test of 2018 (its own photos), and the same product on other photos."""
    data, d = INPUTS["rekognition"], Draws(1)
    d.middle_gap = d.gap_of_year("2018")
    # The ACLU's two groups: half of the gallery each, photos across groups matching `cross` times as often.
    log_fmr = []
    for group in data["aclu2018"]["groups"]:
        half = data["aclu2018"]["gallerySize"] / 2
        p, ratio = propose_rate(d, group["falselyMatched"], group["of"])
        v, slope = solve_log_fmr(p, d.rho, lambda z: [(half, z), (half, isf(d.cross * sf(z)))])
        log_fmr.append(v)
        d.log_weight += ratio + np.log(slope)
    d.fmr, d.factor = np.exp(log_fmr[0]), np.exp(log_fmr[1] - log_fmr[0])
    d.log_weight += -0.5 * (np.log(d.factor) / 1.5) ** 2
    mean_fmr = d.fmr * (1 + d.cross) / 2 * (0.8 + 0.2 * d.factor)
    # Nothing published bounds tau from below, so its prior is said of something a reader can judge: Amazon advised 99 %,
    # and of good portraits of enrolled people 1 in 10 fall below that, give or take (log-normal, sd 0.8), never over half.
    missed = np.exp(d.normal(0.8)) / 10
    d.log_weight[missed > 0.5] = -np.inf
    missed = np.minimum(missed, 0.5)
    d.unusable = np.minimum(d.unusable, 0.5 * missed)
    z99 = d.gap + d.spread * ndtri((missed - d.unusable) / (1 - d.unusable))
    d.tau = (X99 - X80) / np.maximum(z99 - isf(d.fmr), 0.01)
    possible = (d.tau > 0.5) & (d.tau < 4)
    d.log_weight[~possible] = -np.inf
    d.tau = np.clip(d.tau, 0.5, 4)
    # Levels of the four tests at 80 %, each of its own photos, around a mean level of the product.
    levels = [np.log(mean_fmr)]
    for test in ("california2019", "massachusetts2019", "comparitech2020"):
        t = data[test]
        p, ratio = propose_rate(d, t["falselyMatched"], t["of"])
        v, slope = solve_log_fmr(p, d.rho, lambda z: [(t["gallerySize"], z)])
        levels.append(v)
        d.log_weight += ratio + np.log(slope)
    centre = np.mean(levels, axis=0)
    squares = np.sum((np.array(levels) - centre) ** 2, axis=0)
    # sd between tests: prior half-normal of scale 1; drawn from what four levels say about it, flat mean level.
    sd = np.sqrt(squares / d.random.chisquare(3, DRAWS))
    mean = centre + sd / 2 * ndtri(d.uniform())
    d.log_weight += -0.5 * sd**2 + np.log(sd) - 1.5 * np.log(squares)
    # Comparitech: of the 105 at 80 %, none at 95 %.
    z80 = isf(np.exp(levels[3]))
    t = data["comparitech2020"]
    at80, at95 = (fpir([(t["gallerySize"], z80 + (x - X80) / d.tau)], d.rho) for x in (X80, X95))
    d.log_weight += t["falselyMatched"] * np.log1p(-np.minimum(at95 / at80, 1 - 1e-12))
    # Amazon: none of 535 at 99 % against 850,000, another gallery, so another draw of the level.
    t = data["amazon2018"]
    z = isf(np.exp(np.minimum(mean + sd * ndtri(d.uniform()), -1))) + (X99 - X80) / d.tau
    d.log_weight += binomial(0, t["of"], np.minimum(fpir([(t["gallerySize"], z)], d.rho), 1 - 1e-9))
    d.elsewhere = np.exp(np.clip(mean + sd * ndtri(d.uniform()), -40, -2.5)) / FMR_POOLED
    own = {"tau": d.tau / TAU, "fmr": odds(d.fmr) / odds(FMR_BY_GROUP), "factor": np.log(d.factor) / math.log(FACTOR)}
    two_groups = lambda fmr, people: [(people / 2, isf(fmr)), (people / 2, isf(d.cross * fmr))]
    at = lambda kinds, x: [(n, z + (x - X80) / d.tau) for n, z in kinds]

    def numbers(reference_fmr, factor):
        def overall(people, x):
            rates = [fpir(at(two_groups(f, people), x), d.rho) for f in (reference_fmr, reference_fmr * factor)]
            return 0.8 * rates[0] + 0.2 * rates[1]

        z99 = isf(reference_fmr) + (X99 - X80) / d.tau
        return {"FPIR 25,000 80 %": overall(25e3, X80), "FPIR 25,000 99 %": overall(25e3, X99),
                "FPIR 30 million 90 %": overall(3e7, logit(90)), "FPIR 30 million 99 %": overall(3e7, X99),
                "FNMR 80 %": fnmr(isf(reference_fmr), d.gap, d.spread, d.unusable),
                "FNMR 99 %": fnmr(z99, d.gap, d.spread, d.unusable),
                "factor": factor}

    write("rekognition", d, own, 80, numbers(d.fmr, d.factor))
    other = FMR_BY_GROUP * d.elsewhere
    write("rekognitionElsewhere", d, {**own, "fmr": d.elsewhere}, 80, numbers(other, d.factor))


def neoface2024():
    """The Metropolitan Police, live video at 0.60 to 0.64. Firm at 60 %."""
    npl, middle, d = INPUTS["neoface"]["npl2023"], met.fit(), Draws(2)
    d.tau = d.log_uniform(0.15, 1.2)
    d.spread = met.SPREAD * np.exp(np.log(d.spread / SPREAD) * 1.5)
    d.unusable = np.minimum(met.UNUSABLE * np.exp(d.normal(1)), 0.09)
    d.fmr = npl["fmrAt60"] * np.exp(d.normal(0.6))
    d.log_weight += 0.5 * (np.log(d.fmr / npl["fmrAt60"]) / 0.6) ** 2
    found = d.random.beta(npl["found"] * npl["volunteers"] + 0.5, (1 - npl["found"]) * npl["volunteers"] + 0.5, DRAWS)
    d.unusable = np.minimum(d.unusable, 0.8 * (1 - found))
    z60 = isf(d.fmr)
    d.gap = z60 + d.spread * isf((1 - found - d.unusable) / (1 - d.unusable))
    d.middle_gap = middle["photoGap"]
    z = {t: z60 + (met.X[t] - met.X[60]) / d.tau for t in (60, 62, 64)}
    # NPL: as many wrong alerts at 0.60 as it counted, at the rate it printed for 10,000 people; and how far each went.
    rate = {t: fpir([(npl["gallerySize"], z[t])], d.rho) for t in z}
    wrong = {t: npl["wrongAt"][str(t)] for t in z}
    d.log_weight += wrong[60] * (np.log(rate[60]) - rate[60] / npl["fpirAt60"])
    d.log_weight += wrong[62] * np.log(rate[62] / rate[60]) + (wrong[60] - wrong[62]) * np.log1p(-rate[62] / rate[60])
    d.log_weight += (wrong[62] - wrong[64]) * np.log1p(-rate[64] / rate[62])
    # The Met's periods: false share of alerts, its odds off by a normal of unknown sd (places and hours differ).
    sd = np.abs(d.normal(0.3))
    nodes, node_weights = np.polynomial.hermite_e.hermegauss(15)
    for row in INPUTS["neoface"]["met"]:
        share = met.wrong_share(row["watchList"], z[row["threshold"]], d.gap, middle["mated"], d.spread, d.unusable, d.rho)
        x = np.log(share / (1 - share))[:, None] + sd[:, None] * nodes
        like = binomial(row["wrong"], row["alerts"], 1 / (1 + np.exp(-x)))
        top = like.max(axis=1)
        d.log_weight += top + np.log(np.exp(like - top[:, None]) @ node_weights)
    shares = {f"wrong share 0.{t}": met.wrong_share(met.WATCH_LIST, z[t], d.gap, middle["mated"], d.spread, d.unusable, d.rho)
              for t in z}
    rates = {f"FPIR 0.{t}": fpir([(met.WATCH_LIST, z[t])], d.rho) for t in (60, 64)}
    misses = {f"FNMR 0.{t}": fnmr(z[t], d.gap, d.spread, d.unusable) for t in (60, 64)}
    own = {"tau": d.tau / middle["tau"], "fmr": odds(d.fmr) / odds(npl["fmrAt60"]), "factor": np.exp(d.normal(0.3)),
           "spread": d.spread / met.SPREAD, "unusable": d.unusable / met.UNUSABLE}
    write("neoface2024", d, own, 60, {**shares, **rates, **misses, "tau": d.tau})


def assumed(name, stream, fmr_sd, found=None, rank=None, year="2018", factor_sd=0.4, people=None):
    """A product with at most one published number on each side, drawn on an assumed ruler that is firm at 80 %."""
    d = Draws(stream)
    d.tau = TAU * d.log_uniform(0.5, 2)
    d.middle_gap = d.gap_of_year(year)
    ratio = np.exp(d.normal(fmr_sd))
    if people is not None:
        # What was counted is how many searches of `people` go wrong, whatever the commonness.
        kinds = lambda z: [(people, z)]
        middle = fpir(kinds(isf(np.array([FMR_POOLED]))), np.array([RHO]))[0]
        ratio = np.exp(solve_log_fmr(middle * ratio, d.rho, kinds)[0]) / FMR_POOLED
    d.fmr = FMR_POOLED * ratio
    z80 = isf(d.fmr)
    if found is not None:
        # The share found was published, its count not: as uncertain as a count of 300.
        found_here = d.random.beta(found * 300, (1 - found) * 300, DRAWS)
        solve = lambda share, z, spread, unusable: z + spread * isf((1 - share - unusable) / (1 - unusable))
        d.gap = solve(found_here, z80, d.spread, d.unusable)
        d.middle_gap = float(solve(found, isf(FMR_POOLED), SPREAD, UNUSABLE))
    if rank is not None:
        people, length, share = rank
        one = lambda v: np.array([float(v)])
        here = d.random.beta(share * 300, (1 - share) * 300, DRAWS)
        d.gap = solve_gap(1 - here, d.spread, d.unusable, d.rho, people, length)
        d.middle_gap = float(solve_gap(one(1 - share), one(SPREAD), one(UNUSABLE), one(RHO), people, length)[0])
    z99 = z80 + (X99 - X80) / d.tau
    numbers = {"FPIR 25,000 80 %": fpir([(25e3, z80)], d.rho), "FPIR 30 million 99 %": fpir([(3e7, z99)], d.rho),
               "FNMR 80 %": fnmr(z80, d.gap, d.spread, d.unusable), "FNMR 99 %": fnmr(z99, d.gap, d.spread, d.unusable),
               "rank 50 miss 30 million": rank_miss(d.gap, d.spread, d.unusable, d.rho, 3e7, 50)}
    power = np.maximum(1 + d.normal(factor_sd), 0)
    write(name, d, {"tau": d.tau / TAU, "fmr": ratio, "factor": power}, 80, {**numbers, "factor": power})


def odds(p):
    return p / (1 - p)


def displacements(d, own):
    middle = {"rho": odds(d.rho) / odds(RHO), "cross": d.cross / CROSS, "gap": d.gap - d.middle_gap,
              "spread": d.spread / SPREAD, "unusable": d.unusable / UNUSABLE}
    return np.array([{**middle, **own}[c] for c in COLUMNS]).T


def write(name, d, own, firm_at, numbers):
    table = displacements(d, own)
    weight = np.exp(d.log_weight - d.log_weight.max())
    chosen = resample(weight, numbers, d.random)
    chosen = few_first(chosen, numbers, d.random)
    rows = "\n".join("    [" + ", ".join(map(short, COLUMNS, table[i])) + "]," for i in chosen)
    FILES[f"{name}.ts"] = f"""/**
 * Made by tests/reference/scripts/ensemble.py from inputs {checksum()}; do not edit.
 * Columns: {", ".join(COLUMNS)}.
 */
export const {name} = {{
  firmAt: {firm_at},
  members: [
{rows}
  ],
}}
"""
    if "--show" in sys.argv:
        print(f"{name}: effective draws {weight.sum() ** 2 / (weight ** 2).sum():.0f}")
        for key, values in {**numbers, **{f"({c})": table[:, j] for j, c in enumerate(COLUMNS)}}.items():
            rows = (quantile(values, [0.05, 0.5, 0.95], weight), quantile(values[chosen], [0.05, 0.5, 0.95]),
                    quantile(values[chosen[:FEW]], [0.05, 0.5, 0.95]))
            print(f"  {key:26}", *("  ".join(f"{v:9.3g}" for v in row) + " |" for row in rows))


def ends(name, values, weights=None):
    """5 %, 50 % and 95 % on a scale on which an error counts alike: log-odds for rates, log for others."""
    q = np.maximum(quantile(values, [0.05, 0.5, 0.95], weights), 1e-6)
    return np.log(q) if name in ("factor", "tau") else np.log(q / np.maximum(1 - q, 1e-3))


def nearness(numbers, weight=None, of=slice(None)):
    """How far the ranges over some draws are from those of `of`, in widths of the range: root of the mean square."""
    truths = {name: ends(name, v[of], weight) for name, v in numbers.items()}

    def error(chosen):
        off = [(ends(name, v[chosen]) - t) / (t[2] - t[0] + 1e-9) for (name, v), t in zip(numbers.items(), truths.values())]
        return float(np.sqrt(np.mean(np.square(off))))

    return error


def improve(chosen, others, error, random):
    """Exchanges one at a time for one of `others` wherever that brings the ranges nearer."""
    chosen, others, best = chosen.copy(), others.copy(), error(chosen)
    for i, j in zip(random.integers(len(chosen), size=SWAPS), random.integers(len(others), size=SWAPS)):
        chosen[i], others[j] = others[j], chosen[i]
        now = error(chosen)
        if now < best:
            best = now
        else:
            chosen[i], others[j] = others[j], chosen[i]
    return chosen, others


def resample(weight, numbers, random):
    """MEMBERS draws of equal weight whose ranges are nearest to those of all draws."""
    total = np.cumsum(weight)
    places = lambda count: (np.arange(count) + random.random()) / count * total[-1]
    drawn = lambda count: np.minimum(np.searchsorted(total, places(count)), DRAWS - 1)
    return improve(drawn(MEMBERS), drawn(2000), nearness(numbers, weight), random)[0]


def few_first(chosen, numbers, random):
    """The same members, the FEW whose ranges are nearest to the ranges of all of them in front."""
    error = nearness(numbers, of=chosen)
    return np.concatenate(improve(chosen[:FEW], chosen[FEW:], error, random))


def short(column, value):
    """Two digits; three of tau, on whose powers the far tails hang."""
    digits = 3 if column == "tau" else 2
    return np.format_float_positional(float(f"{value:.{digits}g}"), trim="-") if abs(value) >= 1e-4 else "0"


def checksum():
    return hashlib.sha256((HERE / "ensemble_inputs.json").read_bytes()).hexdigest()[:16]


FILES = {}


PRODUCTS = {
    "rekognition": rekognition,
    "neoface2024": neoface2024,
    "neoface2017": lambda: assumed("neoface2017", 3, 0.1, found=INPUTS["southWales2017"]["found"], people=2_000),
    "cognitec2025": lambda: assumed("cognitec2025", 4, 0.1, year="2022to2025", factor_sd=0.05),
    "fbi2016": lambda: assumed("fbi2016", 5, 1.5, rank=[INPUTS["fbi2016"][k] for k in ("gallerySize", "listLength", "found")]),
    "unmeasured": lambda: assumed("unmeasured", 6, 1.5),
}


def main():
    named = [name for name in sys.argv[1:] if not name.startswith("--")]
    for name in named or PRODUCTS:
        PRODUCTS[name]()
    if "--check" in sys.argv:
        different = [n for n, text in FILES.items() if not (OUT / n).exists() or (OUT / n).read_text() != text]
        sys.exit(f"differ: {different}" if different else 0)
    for name, text in FILES.items():
        (OUT / name).write_text(text)


if __name__ == "__main__":
    main()
