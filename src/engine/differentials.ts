/**
 * How unequally groups fare, in the measures that published tests use. Each is null where it is undefined: a rate
 * of 0 makes a ratio undefined, not 0 and not infinite, and one group alone has no differential.
 */
export type GroupErrors = Readonly<{
  /** False positives: FPIR here; FMR in a one-to-one test. */
  fpir: number | null
  /** False negatives: FNIR here; FNMR in a one-to-one test. */
  fnir: number | null
}>

export type Differentials = Readonly<{
  /** FPIR of the group that differs most from the reference group, over the reference group's. */
  ratio: number | null
  /** FPIR of the same group less the reference group's, as a rate: times 10,000 it is people per 10,000 searches. */
  difference: number | null
  /** Largest FPIR over the geometric mean of all (NIST IR 8429). */
  maxToGeometricMean: number | null
  /** Gini coefficient of FPIR with the n / (n - 1) correction: 0 equal, 1 all of it in one group. */
  gini: number | null
  /** Fairness Discrepancy Rate, 1 at best (de Freitas Pereira and Marcel, 2021). */
  fdr: number | null
  /** Inequity Rate, 1 at best (Grother, NIST). */
  inequityRate: number | null
  /** Gini Aggregation Rate for Biometric Equitability, 0 at best (Howard et al., 2022). */
  garbe: number | null
}>

/** All measures. `reference` is the index of the reference group; `alpha`, 0 to 1, the weight of false positives. */
export function differentials(groups: readonly GroupErrors[], reference: number, alpha = 0.5): Differentials {
  const fpirs = allKnown(groups.map(({ fpir }) => fpir))
  const fnirs = allKnown(groups.map(({ fnir }) => fnir))
  const both = fpirs && fnirs
  return {
    ...(fpirs ? againstReference(fpirs, reference) : { ratio: null, difference: null }),
    maxToGeometricMean: fpirs && maxToGeometricMean(fpirs),
    gini: fpirs && gini(fpirs),
    fdr: both && fairnessDiscrepancyRate(fpirs, fnirs, alpha),
    inequityRate: both && inequityRate(fpirs, fnirs, alpha),
    garbe: both && garbe(fpirs, fnirs, alpha),
  }
}

/** The group others are compared with: the first whose factor is 1, else the one whose factor is nearest to 1. */
export function referenceGroup(falseMatchFactors: readonly number[]): number {
  const away = falseMatchFactors.map((factor) => Math.abs(Math.log(factor)))
  return away.indexOf(Math.min(...away))
}

/** `rate / reference`, or null where either is 0. */
export function rateRatio(rate: number, reference: number): number | null {
  return rate > 0 && reference > 0 ? finite(rate / reference) : null
}

function againstReference(
  rates: readonly number[],
  reference: number,
): Pick<Differentials, 'ratio' | 'difference'> {
  const base = rates[reference]
  if (base === undefined || rates.length < 2) return { ratio: null, difference: null }
  const away = rates.map((rate, g) => (g === reference ? -1 : Math.abs(rate - base)))
  const rate = rates[away.indexOf(Math.max(...away))]!
  return { ratio: rateRatio(rate, base), difference: rate - base }
}

export function maxToGeometricMean(rates: readonly number[]): number | null {
  if (rates.length < 2 || rates.some((rate) => !(rate > 0))) return null
  const logMean = rates.reduce((sum, rate) => sum + Math.log(rate), 0) / rates.length
  return finite(Math.exp(Math.log(Math.max(...rates)) - logMean))
}

export function gini(rates: readonly number[]): number | null {
  const n = rates.length
  const sum = rates.reduce((a, b) => a + b, 0)
  if (n < 2 || !(sum > 0)) return null
  const apart = rates.reduce((total, x) => total + rates.reduce((t, y) => t + Math.abs(x - y), 0), 0)
  return apart / (2 * (n - 1) * sum)
}

export function fairnessDiscrepancyRate(
  fpirs: readonly number[],
  fnirs: readonly number[],
  alpha: number,
): number | null {
  if (fpirs.length < 2) return null
  const spread = (rates: readonly number[]): number => Math.max(...rates) - Math.min(...rates)
  return 1 - (alpha * spread(fpirs) + (1 - alpha) * spread(fnirs))
}

export function inequityRate(
  fpirs: readonly number[],
  fnirs: readonly number[],
  alpha: number,
): number | null {
  if (fpirs.length < 2) return null
  const positive = rateRatio(Math.max(...fpirs), Math.min(...fpirs))
  const negative = rateRatio(Math.max(...fnirs), Math.min(...fnirs))
  return positive === null || negative === null ? null : finite(positive ** alpha * negative ** (1 - alpha))
}

export function garbe(fpirs: readonly number[], fnirs: readonly number[], alpha: number): number | null {
  const positive = gini(fpirs)
  const negative = gini(fnirs)
  return positive === null || negative === null ? null : alpha * positive + (1 - alpha) * negative
}

function allKnown(rates: readonly (number | null)[]): readonly number[] | null {
  const known = rates.filter((rate) => rate !== null)
  return known.length === rates.length ? known : null
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
