import { formatCount } from '../i18n/format.ts'
import { t } from '../i18n/translate.ts'

/** Counts of searches that rates are written over. The first is the one readers meet in every figure. */
const BASES = [10_000, 1e6, 1e9] as const

/** A count under 10 is too coarse to compare two groups by. */
const ENOUGH = 10

/**
 * The one number of searches that all rates of a view are counted in, so that nobody has to compare "3 in 10,000"
 * with "40 in 1 million". It follows the largest rate: 10,000 as long as that gives ten people, and a billion at most.
 *
 * @param shares rates 0 to 1; null where there is none
 */
export function sharedBase(shares: readonly (number | null)[]): number {
  const largest = Math.max(
    0,
    ...shares.filter((share) => share !== null && Number.isFinite(share)).map(Number),
  )
  if (largest === 0) return BASES[0]
  return BASES.find((base) => largest * base >= ENOUGH) ?? 1e9
}

/** A rate as a whole number of people out of `base` searches: `1,028`, `fewer than 1`, `0`; `—` when there is none. */
export function countPer(share: number | null, base: number): string {
  if (share === null || !Number.isFinite(share)) return formatCount(null)
  if (share > 0 && share * base < 1) return t('rates.fewerThanOne')
  return formatCount(share * base)
}
