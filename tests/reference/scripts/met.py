"""The ruler of the preset met-2024 (NEC NeoFace at 0.60 and 0.64 of 1): the middle set, fitted to published counts.

    python3 met.py > ../met_2024.json        (numpy, scipy; a second)

Fitted: the false match rate and the share found at 0.60 to NPL's test of 2023; the share of people on the list to the
false share of alerts at 0.60; tau to that share at 0.64. Assumed: rho, spread, unusable; gap from NIST's entries of 2022
to 2025, the rest of the way to NPL's share found being the kind of photo. Deployments after 10 May 2025 are not used.
"""
import json
import pathlib

import numpy as np
from scipy.optimize import brentq

from score_tails import fnmr, fpir, isf, logit, sf, solve_gap

INPUTS = json.loads((pathlib.Path(__file__).parent / "ensemble_inputs.json").read_text())
RHO, SPREAD, UNUSABLE, NIST_UNUSABLE, WATCH_LIST = 0.25, 1.1, 0.01, 0.0009, 13_500
X = {t: logit(t) for t in (60, 62, 64, 80)}
one = lambda value: np.array([float(value)])


def totals(threshold):
    rows = [row for row in INPUTS["neoface"]["met"] if row["threshold"] == threshold]
    wrong, alerts = (sum(row[key] for row in rows) for key in ("wrong", "alerts"))
    people = sum(row["alerts"] * row["watchList"] for row in rows) / alerts
    return wrong, alerts, people


def wrong_share(people, z, gap, mated, spread=SPREAD, unusable=UNUSABLE, rho=RHO):
    """Share of alerts that are wrong: one alert a face at most, the first name counted."""
    stray = fpir([(people, z)], rho)
    found = 1 - fnmr(z, gap, spread, unusable)
    return (1 - mated) * stray / ((1 - mated) * stray + mated * found)


def fit():
    npl = INPUTS["neoface"]["npl2023"]
    z60 = isf(one(npl["fmrAt60"]))
    photo_gap = float(z60[0]) + SPREAD * float(isf((1 - npl["found"] - UNUSABLE) / (1 - UNUSABLE))[()])
    wrong60, alerts60, people60 = totals(60)
    wrong64, alerts64, people64 = totals(64)
    share = lambda people, z, mated: float(wrong_share(people, z, one(photo_gap), mated, rho=one(RHO))[0])
    mated = brentq(lambda m: share(people60, z60, m) - wrong60 / alerts60, 1e-6, 0.2)
    z_of = lambda x, tau: z60 + (x - X[60]) / tau
    tau = brentq(lambda t: share(people64, z_of(X[64], t), mated) - wrong64 / alerts64, 0.1, 2)
    recent = np.median(INPUTS["nistRankOneMissesAt1600000"]["2022to2025"])
    gap = float(solve_gap(one(recent), one(SPREAD), one(NIST_UNUSABLE), one(RHO), 1.6e6, 1)[0])
    return {"tau": tau, "z60": float(z60[0]), "photoGap": photo_gap, "gap": gap, "mated": mated, "share": share, "z_of": z_of}


def main():
    f = fit()
    tau, mated, z_of = f["tau"], f["mated"], f["z_of"]
    rows = []
    for row in INPUTS["neoface"]["met"]:
        z = z_of(X[row["threshold"]], tau)
        expected = f["share"](row["watchList"], z, mated)
        rows.append({**row, "wrongShare": round(row["wrong"] / row["alerts"], 5), "modelWrongShare": round(expected, 5),
                     "modelWrong": round(expected * row["alerts"], 2)})
    at = lambda t: {
        "fmr": float(f"{sf(z_of(X[t], tau))[0]:.4g}"),
        "fpir": float(f"{fpir([(WATCH_LIST, z_of(X[t], tau))], one(RHO))[0]:.4g}"),
        "found": round(1 - float(fnmr(z_of(X[t], tau), f["photoGap"], SPREAD, UNUSABLE)[0]), 4),
        "wrongShareOfAlerts": round(f["share"](WATCH_LIST, z_of(X[t], tau), mated), 5)}
    print(json.dumps({
        "what": "Middle ruler of met-2024, with what it gives; scripts/met.py",
        "ruler": {"tau": float(f"{tau:.4g}"), "gap": round(f["gap"], 3), "photo": round(f["photoGap"] - f["gap"], 3),
                  "spread": SPREAD, "unusable": UNUSABLE, "rho": RHO, "matedShare": float(f"{mated:.4g}"),
                  "fmr": float(f"{sf(z_of(X[80], tau))[0]:.6g}"), "gallerySize": WATCH_LIST},
        "at": {str(t): at(t) for t in (60, 62, 64)},
        "rows": rows}, indent=1))


if __name__ == "__main__":
    main()
