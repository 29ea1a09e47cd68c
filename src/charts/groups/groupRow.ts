/** A rate of wrong matches among the people searched for who are not in the gallery. */
export type GroupRate = Readonly<{
  /** What many runs would give on average, 0 to 1; null when nobody can be wrongly matched. */
  expected: number | null
  /** This run: `count` wrongly matched `of` so many, with the Wilson interval of the rate. */
  observed: Readonly<{ count: number; of: number; low: number | null; high: number | null }>
}>

export type GroupRow = Readonly<{
  id: string
  /** As the cited study calls the group. */
  label: string
  now: GroupRate
  /** At the pinned threshold. */
  pinned: GroupRate | null
}>

/**
 * Log-odds of each person's best lookalike in this run by group id, any order. The same object as long as the people
 * and the gallery are the same: dots are placed anew when it is another one.
 */
export type BestLookalikes = Readonly<Record<string, ArrayLike<number>>>

export type Estimate = Readonly<{ value: number | null; low: number | null; high: number | null }>

/** How a group compares with the reference group in this run, with intervals, and over many runs. */
export type GroupGap = Readonly<{
  id: string
  ratio: Estimate
  /** Rate minus the reference group's, -1 to 1. */
  difference: Estimate
  expectedRatio: number | null
  expectedDifference: number | null
}>

/** Rows by largest effect first, or by name. The figure says which. */
export type GroupOrder = 'largest' | 'alphabetical'

/** Sorts rows; equal rates keep the order they came in. */
export function orderRows(rows: readonly GroupRow[], order: GroupOrder): readonly GroupRow[] {
  if (order === 'alphabetical') return rows.toSorted((a, b) => a.label.localeCompare(b.label))
  return rows.toSorted((a, b) => (b.now.expected ?? -1) - (a.now.expected ?? -1))
}
