import { binomialPmf, binomialQuantile } from './binomial.ts'
import type { ExpectedRates } from './rates.ts'
import { matedShareOf, type Setting } from './setting.ts'

/** Searches that each go wrong with the same chance, independently. */
export type Run = Readonly<{ searches: number; chance: number }>

/** Chances of the counts `first`, `first + 1`, ...; what is left out has a chance below 1e-18. */
export type CountDistribution = Readonly<{ first: number; chances: readonly number[] }>

const LOST = 1e-18

/**
 * The test as runs of one chance each: a search of group g is non-mated and then names somebody, with chance
 * (1 - mated share) * FPIR, whatever the others do (MODEL.md 4).
 */
export function wrongMatchRuns(setting: Setting, rates: ExpectedRates): Run[] {
  return rates.groups.map(({ searches, fpir }, g) => ({
    searches,
    chance: (1 - matedShareOf(setting, g)) * (fpir ?? 0),
  }))
}

/** How many searches go wrong in one test: the exact distribution, by convolution of one binomial per run. */
export function repeatedCount(runs: readonly Run[]): CountDistribution {
  return runs.reduce<CountDistribution>((sum, run) => convolve(sum, binomialOf(run)), {
    first: 0,
    chances: [1],
  })
}

/** P(count >= k). */
export function countAtLeast({ first, chances }: CountDistribution, k: number): number {
  let sum = 0
  for (let i = chances.length - 1; i >= 0 && first + i >= k; i -= 1) sum += chances[i]!
  return Math.min(sum, 1)
}

/** P(count = k). */
export function countExactly({ first, chances }: CountDistribution, k: number): number {
  return chances[k - first] ?? 0
}

/** The counts that lie in the middle `share` of tests: at most (1 - share) / 2 beyond either end, both included. */
export function centralCounts(
  { first, chances }: CountDistribution,
  share = 0.95,
): Readonly<{ low: number; high: number }> {
  const outside = (1 - share) / 2
  let low = 0
  let high = chances.length - 1
  for (let sum = chances[low]!; sum <= outside && low < high; sum += chances[low]!) low += 1
  for (let sum = chances[high]!; sum <= outside && high > low; sum += chances[high]!) high -= 1
  return { low: first + low, high: first + high }
}

/**
 * Counts of `times` tests, drawn: two thousand numbers where a search-by-search draw would take a million.
 *
 * @param uniform the next number of a uniform stream in [0, 1); one is taken per run and test.
 */
export function simulateRepeats(runs: readonly Run[], times: number, uniform: () => number): number[] {
  return Array.from({ length: times }, () =>
    runs.reduce((count, { searches, chance }) => count + binomialQuantile(uniform(), searches, chance), 0),
  )
}

function binomialOf({ searches, chance }: Run): CountDistribution {
  const mean = searches * chance
  const middle = Math.min(Math.round(mean), searches)
  const chances: number[] = []
  let first = middle
  for (let k = middle; k >= 0; k -= 1) {
    const p = binomialPmf(k, searches, chance)
    if (p < LOST && k < mean) break
    chances.unshift(p)
    first = k
  }
  for (let k = middle + 1; k <= searches; k += 1) {
    const p = binomialPmf(k, searches, chance)
    if (p < LOST && k > mean) break
    chances.push(p)
  }
  return { first, chances }
}

function convolve(a: CountDistribution, b: CountDistribution): CountDistribution {
  const chances = Array.from({ length: a.chances.length + b.chances.length - 1 }, () => 0)
  for (let i = 0; i < a.chances.length; i += 1) {
    const p = a.chances[i]!
    for (let j = 0; j < b.chances.length; j += 1) chances[i + j]! += p * b.chances[j]!
  }
  return { first: a.first + b.first, chances }
}
