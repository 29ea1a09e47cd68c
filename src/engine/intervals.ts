import { betaQuantile } from './incompleteBeta.ts'
import { ALPHA, type Interval, wilson } from './wilson.ts'

/**
 * Jeffreys' equal-tailed interval; 0 and 1 are limits at k = 0 and k = n (Brown, Cai and DasGupta, 2001). Like Wilson's,
 * it takes k of n, whole, 0 <= k <= n <= 1e9, and says nothing of 0: null.
 */
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
