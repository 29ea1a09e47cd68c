import { binomialAtLeast } from './binomial.ts'
import { binomialDensity } from './binomialDensity.ts'

/** Tables this much likelier than the one observed, or less, count as no likelier: the difference is rounding. */
const TIE = 1 + 1e-9

/** P(at least k of n) when each has chance p: the one-sided binomial test. 11 of 28 against 20 % gives .0149. */
export function binomialTest(k: number, n: number, p: number): number {
  return binomialAtLeast(k, n, p)
}

/**
 * P(exactly k marked) when `draws` people are drawn without replacement from `population`, of whom `marked` are
 * marked. Whole numbers; 0 where impossible. Loader's form, so that no factorial is computed.
 */
export function hypergeometricPmf(k: number, draws: number, marked: number, population: number): number {
  const unmarked = population - marked
  if (k < 0 || k > marked || draws - k < 0 || draws - k > unmarked) return 0
  const p = draws / population
  return (
    (binomialDensity(k, marked, p) * binomialDensity(draws - k, unmarked, p)) /
    binomialDensity(draws, population, p)
  )
}

/** P(at least k marked): could so many of the wrongly matched be people of color by luck? ACLU: 11 of 28, .0126. */
export function hypergeometricAtLeast(k: number, draws: number, marked: number, population: number): number {
  let sum = 0
  for (let i = Math.min(draws, marked); i >= Math.max(k, 0); i -= 1) {
    sum += hypergeometricPmf(i, draws, marked, population)
  }
  return Math.min(sum, 1)
}

/**
 * Fisher's exact test of k1 of n1 against k2 of n2. `greater`: the first rate is no higher by chance; `twoSided`: all
 * tables no likelier than this one.
 */
export function fisher(
  k1: number,
  n1: number,
  k2: number,
  n2: number,
): { greater: number; twoSided: number } {
  const draws = k1 + k2
  const chance = (k: number): number => hypergeometricPmf(k, draws, n1, n1 + n2)
  const observed = chance(k1)
  let twoSided = 0
  for (let k = Math.max(0, draws - n2); k <= Math.min(draws, n1); k += 1) {
    const p = chance(k)
    if (p <= observed * TIE) twoSided += p
  }
  return { greater: hypergeometricAtLeast(k1, draws, n1, n1 + n2), twoSided: Math.min(twoSided, 1) }
}
