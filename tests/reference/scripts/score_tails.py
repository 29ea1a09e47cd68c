"""Rates of the score model for whole arrays of parameter sets at once, written without the engine.

Everything is in units of tau above the mean score of two strangers: a threshold is a height z, its false match rate
sf(z). Arrays run over parameter sets. Right to about 1e-4 relative, far closer than any
count is.
"""
import math

import numpy as np
from scipy.special import ndtr, ndtri

STEP = 0.2
W = STEP * np.arange(-35, 56)
W_WEIGHT = STEP * np.exp(-0.5 * W * W) / math.sqrt(2 * math.pi)


def logit(percent):
    return math.log(percent / (100 - percent))


def sf(z):
    return ndtr(-np.asarray(z, float))


def isf(p):
    return -ndtri(np.asarray(p, float))


def fpir(kinds, rho):
    """Chance that anybody of `kinds` [(people, height z)] is at or above the threshold, over commonness."""
    common, own = np.sqrt(rho)[:, None], np.sqrt(1 - rho)[:, None]
    log_none = 0.0
    for people, z in kinds:
        log_none = log_none + people * np.log1p(-np.minimum(sf((z[:, None] - common * W) / own), 1 - 1e-16))
    return np.minimum(-np.expm1(log_none) @ W_WEIGHT, 1)


def fnmr(z, gap, spread, unusable):
    """Chance that two photos of one person score below the height z; unusable ones score like strangers."""
    return unusable * ndtr(z) + (1 - unusable) * ndtr((z - gap) / spread)


def rank_miss(gap, spread, unusable, rho, people, rank):
    """Chance that the mate is not among the best `rank` of a search without a threshold."""
    # Commonness and the mate's own score both move the mate against the strangers: one normal for the two.
    lead = (gap[:, None] + np.sqrt(spread**2 + rho)[:, None] * W) / np.sqrt(1 - rho)[:, None]
    above = (people - 1) * sf(lead)
    # At least `rank` of a Poisson number; Wilson and Hilferty's cube root for lists is off by less than 0.001.
    passed = -np.expm1(-above) if rank == 1 else ndtr(3 * math.sqrt(rank) * (np.cbrt(above / rank) - 1 + 1 / (9 * rank)))
    return unusable * (1 - rank / people) + (1 - unusable) * (passed @ W_WEIGHT)


def solve_gap(miss, spread, unusable, rho, people, rank):
    """The gap with which `miss` of the searches miss their mate; by halving."""
    low, high = np.full_like(spread, -2.0), np.full_like(spread, 25.0)
    for _ in range(36):
        middle = (low + high) / 2
        too_many = rank_miss(middle, spread, unusable, rho, people, rank) > miss
        low, high = np.where(too_many, middle, low), np.where(too_many, high, middle)
    return (low + high) / 2


def solve_log_fmr(target, rho, kinds_of):
    """ln FMR with which fpir(kinds_of(z)) is `target`, and d ln FMR / d logit(target)."""
    x = np.log(target) - math.log(2.5e4)
    value = lambda v: np.log(fpir(kinds_of(isf(np.exp(v))), rho))
    goal = np.log(target)
    for _ in range(7):
        here = value(x)
        slope = (value(x + 1e-3) - here) / 1e-3
        x = x + np.clip((goal - here) / slope, -2, 2)
    return x, (1 - target) / slope


def quantile(values, p, weights=None):
    """Weighted quantile; without weights the usual one (type 7)."""
    if weights is None:
        return np.quantile(values, p)
    order = np.argsort(values, kind="stable")
    total = np.cumsum(weights[order])
    return values[order][np.minimum(np.searchsorted(total, np.asarray(p) * total[-1]), len(values) - 1)]
