import type { GroupRate } from '../../state/groupRates.ts'
import { NOBODY } from '../../state/tellingSetting.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'

export type GroupRow = Readonly<{
  id: string
  /** As the cited study calls the group. */
  label: string
  /** The group's own threshold in percent where each has one; null for none; left out where one serves all. */
  threshold?: number | null
  now: GroupRate
  /** At the pinned threshold. */
  pinned: GroupRate | null
  /** The group's own threshold then; left out where one serves all. */
  pinnedThreshold?: number | null
}>

/**
 * Log-odds of each person's best lookalike in this run by group id, any order. The same object as long as the people
 * and the gallery are the same: dots are placed anew when it is another one.
 */
export type BestLookalikes = Readonly<Record<string, ArrayLike<number>>>

/** Rows by largest effect first, or by name. The figure says which. */
export type GroupOrder = 'largest' | 'alphabetical'

/** Sorts rows; equal rates keep the order they came in. */
export function orderRows(rows: readonly GroupRow[], order: GroupOrder): readonly GroupRow[] {
  if (order === 'alphabetical') return rows.toSorted((a, b) => a.label.localeCompare(b.label))
  return rows.toSorted((a, b) => (b.now.expected ?? -1) - (a.now.expected ?? -1))
}

/** The threshold a group's people are named at, in percent; null for none. */
export function thresholdOf(row: GroupRow, threshold: number): number | null {
  return row.threshold === undefined ? threshold : row.threshold
}

/** The threshold a group's people would be named at with the pinned one, in percent; null for none. */
export function pinnedThresholdOf(row: GroupRow, comparison: number): number | null {
  return row.pinnedThreshold === undefined ? comparison : row.pinnedThreshold
}

/** Percent; closer than this it is the same threshold, turned into log-odds and back. */
const SAME = 1e-6

/** What is in force: the one threshold, none for anybody, or one for each group. */
export function thresholdInForce(rows: readonly GroupRow[], threshold: number): ThresholdInForce {
  const all = rows.map((row) => thresholdOf(row, threshold))
  if (all.length > 0 && all.every((one) => one === null)) return 'none'
  return all.every((one) => one !== null && Math.abs(one - threshold) < SAME) ? threshold : 'own'
}

/** Whether everybody searched for is wrongly matched on average, whatever the group: no gap can show. */
export function areRowsAllWrong(rows: readonly GroupRow[]): boolean {
  const searched = rows.filter(({ now }) => now.expected !== null && now.observed.of > 0)
  return searched.length > 0 && searched.every(({ now }) => (1 - now.expected!) * now.observed.of < NOBODY)
}
