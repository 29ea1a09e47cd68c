import { betaQuantile } from './incompleteBeta.ts'
import { normalIsf } from './normal.ts'

/** Limits of a confidence interval, both included. */
export type Interval = Readonly<{ low: number; high: number }>

/** Chance that an interval misses, both sides together. */
export const ALPHA = 0.05

/**
 * Wilson's score interval for a proportion, without continuity correction (Wilson, 1927). All three intervals take
 * k of n, whole, 0 <= k <= n <= 1e9; of 0 they say nothing: null.
 */
export function wilson(k: number, n: number, alpha = ALPHA): Interval | null {
  if (!(n > 0)) return null
  const z = normalIsf(alpha / 2)
  const high = (k + (z * z) / 2 + z * Math.sqrt((z * z) / 4 + (k / n) * (n - k))) / (n + z * z)
  // The product of the limits is known, so that the low one is not a difference.
  return { low: k === 0 ? 0 : ((k / n) * k) / ((n + z * z) * high), high: k === n ? 1 : high }
}

/** Jeffreys' equal-tailed interval; 0 and 1 are limits at k = 0 and k = n (Brown, Cai and DasGupta, 2001). */
export function jeffreys(k: number, n: number, alpha = ALPHA): Interval | null {
  if (!(n > 0)) return null
  return {
    low: k === 0 ? 0 : betaQuantile(alpha / 2, k + 0.5, n - k + 0.5),
    high: k === n ? 1 : betaQuantile(1 - alpha / 2, k + 0.5, n - k + 0.5),
  }
}

/** The exact interval of Clopper and Pearson (1934): never misses more often than alpha. */
export function clopperPearson(k: number, n: number, alpha = ALPHA): Interval | null {
  if (!(n > 0)) return null
  return {
    low: k === 0 ? 0 : betaQuantile(alpha / 2, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(1 - alpha / 2, k + 1, n - k),
  }
}

/** Newcombe's interval (1998, method 10) for k1 / n1 - k2 / n2, made of two Wilson intervals; null when an n is 0. */
export function newcombe(k1: number, n1: number, k2: number, n2: number, alpha = ALPHA): Interval | null {
  const first = wilson(k1, n1, alpha)
  const second = wilson(k2, n2, alpha)
  if (!first || !second) return null
  const [p1, p2] = [k1 / n1, k2 / n2]
  return {
    low: p1 - p2 - Math.hypot(p1 - first.low, second.high - p2),
    high: p1 - p2 + Math.hypot(first.high - p1, p2 - second.low),
  }
}
