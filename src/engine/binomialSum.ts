/**
 * The number of non-mates that outscore something: a sum of binomials, one per kind. The innermost loop of FNIR at
 * rank, so it works in arrays it keeps.
 */

/** Longest list asked about, one more than a list of 50 has places. */
const LONGEST = 64
const pmf = new Float64Array(LONGEST)
const tail = new Float64Array(LONGEST)
const sum = new Float64Array(LONGEST)

/** A mean so far above `length` that reaching it is certain (beyond 1e-15). */
export function certainMean(length: number): number {
  return length + 9 * Math.sqrt(length) + 40
}

/**
 * P(K >= length) for K the sum of independent binomials (counts[i], chances[i]), to the relative accuracy of its
 * parts however small it is: everything added is positive.
 *
 * @param length whole, 1 to 50.
 */
export function chanceToReach(counts: readonly number[], chances: ArrayLike<number>, length: number): number {
  let beyond = 0
  for (let i = 0; i < counts.length; i += 1) {
    spread(counts[i]!, chances[i]!, length)
    if (i === 0) {
      beyond = tail[length]!
      sum.set(pmf)
      continue
    }
    for (let j = 0; j < length; j += 1) beyond += sum[j]! * tail[length - j]!
    if (i < counts.length - 1) addToSum(length)
  }
  return Math.min(beyond, 1)
}

/** P(K >= j) for j = 1 to `length`, of the same K, into `out[j - 1]`. */
export function chancesToReach(
  counts: readonly number[],
  chances: ArrayLike<number>,
  length: number,
  out: Float64Array,
): void {
  let reached = chanceToReach(counts, chances, length)
  if (counts.length > 1) addToSum(length)
  for (let j = length; j >= 1; j -= 1) {
    out[j - 1] = Math.min(reached, 1)
    reached += sum[j - 1]!
  }
}

/** The sum so far and one binomial more, up to `length - 1`. */
function addToSum(length: number): void {
  for (let k = length - 1; k >= 0; k -= 1) {
    let together = 0
    for (let j = 0; j <= k; j += 1) together += sum[j]! * pmf[k - j]!
    sum[k] = together
  }
}

/** Fills `pmf[0 .. length - 1]` and `tail[1 .. length]`, P(X >= k), of one binomial. */
function spread(count: number, chance: number, length: number): void {
  if (chance > 0.5 && count < 2 * LONGEST) return spreadFromTop(count, chance, length)
  if (chance === 1) return spreadOfAll(length)
  const odds = chance / (1 - chance)
  let term = Math.exp(count * Math.log1p(-chance))
  let below = 0
  for (let k = 0; k < length; k += 1) {
    pmf[k] = term
    below += term
    term = k < count ? (term * (count - k) * odds) / (k + 1) : 0
  }
  tail[length] =
    count < length ? 0 : count * chance < length ? beyondOf(count, odds, length, term) : 1 - below
  for (let k = length - 1; k >= 1; k -= 1) tail[k] = tail[k + 1]! + pmf[k]!
}

/** The same for a few who are likely: P(X = 0) may then be below the smallest double, P(X = count) is not. */
function spreadFromTop(count: number, chance: number, length: number): void {
  pmf.fill(0, 0, length)
  let term = chance ** count
  let beyond = 0
  for (let k = count; k >= 0; k -= 1) {
    if (k >= length) beyond += term
    else pmf[k] = term
    term *= (k * (1 - chance)) / ((count - k + 1) * chance)
  }
  tail[length] = beyond
  for (let k = length - 1; k >= 1; k -= 1) tail[k] = tail[k + 1]! + pmf[k]!
}

/** The same for so many, who are certain, that the list is full. */
function spreadOfAll(length: number): void {
  pmf.fill(0, 0, length)
  tail.fill(1, 1, length + 1)
}

/** P(X >= length) where the mean is below it, so that the terms fall. `term` is P(X = length). */
function beyondOf(count: number, odds: number, length: number, first: number): number {
  let term = first
  let total = 0
  for (let k = length; k <= count && term > total * 1e-16; k += 1) {
    total += term
    term *= ((count - k) * odds) / (k + 1)
  }
  return total
}
