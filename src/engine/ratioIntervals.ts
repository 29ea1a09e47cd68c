import { ALPHA, type Interval } from './wilson.ts'
import { monotoneRoot } from './monotoneRoot.ts'
import { normalIsf } from './normal.ts'

/**
 * The log interval for the ratio (k1 / n1) / (k2 / n2) (Katz et al., 1978). Null when k1 or k2 is 0: adding a half to
 * the counts (Walter, 1975) would print limits for a ratio that does not exist.
 */
export function katz(k1: number, n1: number, k2: number, n2: number, alpha = ALPHA): Interval | null {
  if (!(k1 > 0 && k2 > 0)) return null
  const logRatio = Math.log(k1 / n1) - Math.log(k2 / n2)
  const half = normalIsf(alpha / 2) * Math.sqrt(1 / k1 - 1 / n1 + 1 / k2 - 1 / n2)
  return { low: Math.exp(logRatio - half), high: Math.exp(logRatio + half) }
}

/**
 * Koopman's score interval for the same ratio (Biometrics 40, 1984): the ratios that a chi-squared test of the two
 * counts does not reject. Better than the log interval for small counts, and it has an answer for k1 = 0 (low is 0).
 * Null when k2 is 0 or an n is 0: there is no upper limit then.
 */
export function koopman(k1: number, n1: number, k2: number, n2: number, alpha = ALPHA): Interval | null {
  if (!(n1 > 0 && n2 > 0 && k2 > 0)) return null
  const limit = normalIsf(alpha / 2) ** 2
  const excess = (logRatio: number): number => chiSquared(Math.exp(logRatio), k1, n1, k2, n2) - limit
  // With no count of the first kind, the estimate is 0 and every limit lies above it.
  const estimate = Math.log(k1 > 0 ? k1 / n1 / (k2 / n2) : 1e-12)
  const high = monotoneRoot(excess, estimate, estimate + 60)
  const low = k1 > 0 ? monotoneRoot(excess, estimate - 60, estimate) : -Infinity
  return low === null || high === null ? null : { low: Math.exp(low), high: Math.exp(high) }
}

/** Pearson's statistic of the two counts, given that the true ratio is `ratio`, at the likeliest rates. */
function chiSquared(ratio: number, k1: number, n1: number, k2: number, n2: number): number {
  const b = ratio * (n1 + k2) + k1 + n2
  const c = (n1 + n2) * (k1 + k2) * ratio
  const p1 = (2 * c) / (n1 + n2) / (b + Math.sqrt(Math.max(b * b - 4 * c, 0)))
  const p2 = p1 / ratio
  return part(k1, n1, p1) + part(k2, n2, p2)
}

function part(k: number, n: number, p: number): number {
  const off = k - n * p
  const variance = n * p * (1 - p)
  return variance > 0 ? (off * off) / variance : 0
}
