import { betaLower, betaUpper } from './incompleteBeta.ts'
import { binomialDensity } from './binomialDensity.ts'
import { normalIsf } from './normal.ts'

/** Below this mean the quantile counts up from 0; above, it starts at a normal guess. */
const COUNT_UP_TO = 30

/** P(X = k) for X binomial. `k` and `n` whole, 0 or more; `p` in [0, 1]. Relative 1e-12 or better. */
export function binomialPmf(k: number, n: number, p: number): number {
  return k < 0 || k > n ? 0 : binomialDensity(k, n, p)
}

/** P(X <= k) for X binomial, right in its own small tail too. `n` whole to 1e9, `p` in [0, 1]. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0
  if (k >= n || p <= 0) return 1
  return betaUpper(p, k + 1, n - k)
}

/** P(X >= k) for X binomial, right in its own small tail too. `n` whole to 1e9, `p` in [0, 1]. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1
  if (k > n || p <= 0) return 0
  return betaLower(p, k, n - k + 1)
}

/**
 * The smallest k with P(X <= k) >= u: turns one uniform into a binomial count, and a larger uniform never into a
 * smaller count.
 *
 * @param u in [0, 1]; 0 gives 0, 1 gives n.
 * @param n whole, 0 to 1e9 (right, only slower, up to 2^53).
 * @param p in [0, 1], however small.
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  if (!(u > 0) || !(p > 0) || n === 0) return 0
  if (u >= 1 || p >= 1) return n
  const mean = n * p
  if (mean <= COUNT_UP_TO) return countUp(u, n, p)
  const deviation = Math.sqrt(mean * (1 - p))
  const z = -normalIsf(u)
  const guess = Math.round(mean + z * deviation + ((1 - 2 * p) * (z * z - 1)) / 6 - 0.5)
  return walk(u, n, p, Math.min(Math.max(guess, 0), n))
}

/** Adds up the probabilities of 0, 1, 2, ... until they reach u. */
function countUp(u: number, n: number, p: number): number {
  const odds = p / (1 - p)
  let term = Math.exp(n * Math.log1p(-p))
  let reached = term
  let k = 0
  while (reached < u && k < n) {
    term *= ((n - k) / (k + 1)) * odds
    k += 1
    reached += term
    // Beyond the last digit of u nothing more can be added.
    if (term < reached * 1e-17 && k > n * p) break
  }
  return k
}

/** From a guess to the quantile, one probability at a time. */
function walk(u: number, n: number, p: number, guess: number): number {
  const odds = p / (1 - p)
  let k = guess
  let reached = binomialCdf(k, n, p)
  let term = binomialDensity(k, n, p)
  while (reached < u && k < n && (term > 1e-17 || k < n * p)) {
    term *= ((n - k) / (k + 1)) * odds
    k += 1
    reached += term
  }
  while (k > 0 && reached - term >= u) {
    reached -= term
    term *= k / ((n - k + 1) * odds)
    k -= 1
  }
  return k
}
