import { normalIsf } from './normal.ts'

/** Limits of a confidence interval, both included. */
export type Interval = Readonly<{ low: number; high: number }>

/** Chance that an interval misses, both sides together. */
export const ALPHA = 0.05

/**
 * Wilson's score interval for a proportion, without continuity correction (Wilson, 1927), of k of n, whole,
 * 0 <= k <= n <= 1e9; of 0 it says nothing: null.
 */
export function wilson(k: number, n: number, alpha = ALPHA): Interval | null {
  if (!(n > 0)) return null
  const z = normalIsf(alpha / 2)
  const high = (k + (z * z) / 2 + z * Math.sqrt((z * z) / 4 + (k / n) * (n - k))) / (n + z * z)
  // The product of the limits is known, so that the low one is not a difference.
  return { low: k === 0 ? 0 : ((k / n) * k) / ((n + z * z) * high), high: k === n ? 1 : high }
}
