import { binomialDensity } from './binomialDensity.ts'

/**
 * The regularised incomplete beta function and its inverse: exact binomial tails, and the limits of Clopper-Pearson
 * and Jeffreys. Continued fraction BFRAC of DiDonato and Morris (ACM TOMS 708, 1992), which loses nothing when x is
 * within 1e-9 of 0 or 1.
 */
const PRECISION = 1e-16
const MOST_TERMS = 1_000_000

/** P(B <= x) for B ~ Beta(a, b); x in [0, 1], a and b above 0. `y` is 1 - x. Right in its own small tail. */
export function betaLower(x: number, a: number, b: number, y: number = 1 - x): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (a > b ? (a + b) * y < b : (a + b) * x > a) return 1 - betaTail(y, b, a, x)
  return betaTail(x, a, b, y)
}

/** P(B > x) for B ~ Beta(a, b); x in [0, 1], a and b above 0. `y` is 1 - x. Right in its own small tail. */
export function betaUpper(x: number, a: number, b: number, y: number = 1 - x): number {
  return betaLower(y, b, a, x)
}

/** The tail below x, for x at or below the mean a / (a + b). */
function betaTail(x: number, a: number, b: number, y: number): number {
  const density = (binomialDensity(a, a + b, x, y) * a * b) / (a + b)
  return density * betaFraction(x, a, b, y)
}

/** BFRAC: the even part of the continued fraction, some sqrt(max(a, b)) terms. */
function betaFraction(x: number, a: number, b: number, y: number): number {
  const lambda = a > b ? (a + b) * y - b : a - (a + b) * x
  const c = 1 + lambda
  const c0 = b / a
  const c1 = 1 + 1 / a
  let [above, below] = [0, 1]
  let [nextAbove, nextBelow] = [1, c / c1]
  let value = c1 / c
  let p = 1
  let s = a + 1
  for (let n = 1; n <= MOST_TERMS; n += 1) {
    const w = n * (b - n) * x
    const alpha = p * (p + c0) * (a / s) * (a / s) * w * x
    const beta = n + w / s + ((n / a + 1) / (c1 + (2 * n) / a)) * (c + n * (y + 1))
    p = n / a + 1
    s += 2
    const newAbove = alpha * above + beta * nextAbove
    const newBelow = alpha * below + beta * nextBelow
    const last = value
    value = newAbove / newBelow
    if (Math.abs(value - last) <= PRECISION * value) break
    above = nextAbove / newBelow
    below = nextBelow / newBelow
    nextAbove = value
    nextBelow = 1
  }
  return value
}

/**
 * The x with P(B <= x) = p for B ~ Beta(a, b); p in [0, 1]. Bisection on the log-odds of x, sped up by Newton's steps
 * as long as they stay inside the bracket.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  const upper = p > 0.5
  let low = -745
  let high = 745
  let t = Math.log(a / b)
  for (let step = 0; step < 200; step += 1) {
    const x = 1 / (1 + Math.exp(-t))
    const y = 1 / (1 + Math.exp(t))
    const reached = upper ? betaUpper(x, a, b, y) : betaLower(x, a, b, y)
    const wanted = upper ? 1 - p : p
    const excess = upper ? wanted - reached : reached - wanted
    if (excess > 0) high = t
    else low = t
    // d/dt of ln P(B <= x): x^a y^b / B(a, b) over the tail itself.
    const slope = (binomialDensity(a, a + b, x, y) * ((a * b) / (a + b))) / reached
    const newton = t - ((upper ? -1 : 1) * Math.log(reached / wanted)) / slope
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - t) <= 1e-15 * Math.max(1, Math.abs(t)) || next === t) return 1 / (1 + Math.exp(-next))
    t = next
  }
  return 1 / (1 + Math.exp(-t))
}
