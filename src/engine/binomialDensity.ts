/**
 * The binomial probability and its continuation to real arguments, by C. Loader's saddle-point form ("Fast and
 * accurate computation of binomial probabilities", 2000): factorials of a billion cancel before they are computed.
 */
const TWO_PI = 2 * Math.PI

/**
 * Gamma(n+1) / (Gamma(k+1) Gamma(n-k+1)) p^k (1-p)^(n-k) for real 0 <= k <= n and p in [0, 1]. `q` is 1 - p, for a
 * caller who knows it better than the subtraction does.
 */
export function binomialDensity(k: number, n: number, p: number, q: number = 1 - p): number {
  if (p <= 0) return k === 0 ? 1 : 0
  if (q <= 0) return k === n ? 1 : 0
  if (k === 0) return Math.exp(n * (p < 0.5 ? Math.log1p(-p) : Math.log(q)))
  if (k === n) return Math.exp(n * (q < 0.5 ? Math.log1p(-q) : Math.log(p)))
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (TWO_PI * k * (n - k)))
}

/** ln Gamma(n+1) less Stirling's formula for it, for real n > 0. */
function stirlingError(n: number): number {
  let below = 0
  let m = n
  while (m < 16) {
    below += (m + 0.5) * Math.log1p(1 / m) - 1
    m += 1
  }
  const s = 1 / (m * m)
  return below + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - s / 1188) * s) * s) * s) / m
}

/** k ln(k / mean) + mean - k, without the cancellation where k is near the mean. */
function deviance(k: number, mean: number): number {
  const difference = k - mean
  if (Math.abs(difference) >= 0.1 * (k + mean)) return k * Math.log(k / mean) - difference
  const v = difference / (k + mean)
  let sum = difference * v
  let power = 2 * k * v
  for (let odd = 3; ; odd += 2) {
    power *= v * v
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
