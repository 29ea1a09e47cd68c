/** Largest distance between the empirical distributions of two samples. */
export function distanceBetween(a: readonly number[], b: readonly number[]): number {
  const first = a.toSorted((x, y) => x - y)
  const second = b.toSorted((x, y) => x - y)
  let i = 0
  let j = 0
  let largest = 0
  while (i < first.length && j < second.length) {
    if (first[i]! <= second[j]!) i += 1
    else j += 1
    largest = Math.max(largest, Math.abs(i / first.length - j / second.length))
  }
  return largest
}

/** Largest distance between the empirical distribution of a sample and a continuous one. */
export function distanceTo(sample: readonly number[], cdf: (x: number) => number): number {
  const sorted = sample.toSorted((x, y) => x - y)
  return sorted.reduce((largest, x, i) => {
    const p = cdf(x)
    return Math.max(largest, p - i / sorted.length, (i + 1) / sorted.length - p)
  }, 0)
}

/** Distance that is exceeded by chance in 1 of 1,000 samples of n (Kolmogorov's limit; n in the hundreds or more). */
export function criticalOne(n: number): number {
  return 1.9495 / Math.sqrt(n)
}

/** The same for two samples. */
export function criticalTwo(n: number, m: number): number {
  return 1.9495 * Math.sqrt((n + m) / (n * m))
}
