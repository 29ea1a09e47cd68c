import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { BRANCHES, branchOf, cellLeaves, countLeaves, LEAVES, leafCounts } from './searchCounts.ts'
import type { MarkGrid } from '../frame/markRows.ts'
import type { Branch, Leaf } from './searchCounts.ts'

/** Searches that end alike; a mark stands for `unit` of them. */
export type Bin = Readonly<{ leaf: Leaf; count: number; unit: number }>
/** One side of the picture: those in the gallery, or those who are not, in the bins they end in. */
export type Side = Readonly<{ branch: Branch; count: number; bins: readonly Bin[] }>

/** More marks than this in one place are a grey ground. */
export const MOST_MARKS = 1000

/** How many searches a mark stands for where there are so many: 1, or the power of ten that keeps marks few. */
export function markUnit(count: number): number {
  return 10 ** Math.max(0, Math.ceil(Math.log10(count / MOST_MARKS)))
}

/** Both sides with their bins; nothing that holds nobody. */
export function sides(counts: NaturalFrequencies): readonly Side[] {
  const each = leafCounts(counts)
  return BRANCHES.map((branch) => ({
    branch,
    count: countLeaves(counts, cellLeaves({ branch, named: null })),
    bins: LEAVES.filter((leaf) => branchOf(leaf) === branch && each[leaf] > 0).map((leaf) => ({
      leaf,
      count: each[leaf],
      unit: markUnit(each[leaf]),
    })),
  })).filter(({ count }) => count > 0)
}

const WIDE = 560
const CELL_MOST = 9
const GAP = { wide: 40, narrow: 20 }

/**
 * @param width of the picture in pixels
 * @param sideCount sides beside each other, 1 or 2
 */
export function binGrid(width: number, sideCount: number): MarkGrid {
  const isWide = width >= WIDE
  const perRow = (isWide ? 40 : 25) * (sideCount === 1 ? 2 : 1)
  const room = sideCount === 1 ? width : (width - GAP[isWide ? 'wide' : 'narrow']) / 2
  return { perRow, cell: Math.min(CELL_MOST, Math.floor((10 * room) / perRow) / 10) }
}

export function binHeight({ perRow, cell }: MarkGrid, count: number): number {
  return Math.ceil(count / perRow) * cell
}
