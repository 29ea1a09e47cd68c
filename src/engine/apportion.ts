/** Remainders closer than this are rounding, not a difference: a tie. */
const TIE = 1e-6

/**
 * Splits a whole number by shares so that the parts are whole and add up (largest remainder). Ties go to the earlier.
 *
 * @param total whole, 0 or more.
 * @param shares weights, each 0 or more and finite; they need not add up to 1. If all are 0 the split is even. A part
 *   whose share is 0 gets nothing, unless all are 0.
 */
export function apportion(total: number, shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  const quotas = shares.map((share) => (sum > 0 ? (total * share) / sum : total / shares.length))
  const parts = quotas.map(Math.floor)
  const remainders = quotas.map((quota, i) => Math.round((quota - parts[i]!) / TIE))
  const order = shares.map((_, i) => i).toSorted((a, b) => remainders[b]! - remainders[a]! || a - b)
  const left = total - parts.reduce((a, b) => a + b, 0)
  for (let i = 0; i < left; i += 1) parts[order[i % order.length]!]! += 1
  return parts
}
