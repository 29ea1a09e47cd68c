import type { GroupRate } from '../../state/groupRates.ts'
import type { GroupRow } from './groupRow.ts'

/** Sizes of the fields that groups are compared in; the second where hardly anybody of a hundred is wrongly matched. */
const BASES = [100, 1000] as const

/** Fewer than this are too few to compare fields by. */
const ENOUGH = 3

/** The share of a group over many runs, 0 to 1; null where nobody is searched for who is not in the gallery. */
export function averageShare({ expected, observed }: GroupRate): number | null {
  return observed.of > 0 ? expected : null
}

/** How many people every field has, the same for all groups. */
export function fieldBase(rows: readonly GroupRow[]): number {
  const largest = Math.max(0, ...rows.map(({ now }) => averageShare(now) ?? 0))
  return largest === 0 || largest * BASES[0] >= ENOUGH ? BASES[0] : BASES[1]
}

/** People filled in a field of so many; all only where it is all. */
export function filledOf(share: number, base: number): number {
  const filled = Math.round(share * base)
  return filled === base && share < 1 ? base - 1 : filled
}
