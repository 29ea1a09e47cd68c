import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'

/** The bins, from the top. Those pushed off a list and those never on it look alike to who reads it. */
export const LEAVES = [
  'foundFirst',
  'foundLower',
  'wrongOnly',
  'missedNobody',
  'wronglyMatched',
  'rightNobody',
] as const
export type Leaf = (typeof LEAVES)[number]

export const BRANCHES = ['mated', 'nonMated'] as const
export type Branch = (typeof BRANCHES)[number]

export function branchOf(leaf: Leaf): Branch {
  return leaf === 'wronglyMatched' || leaf === 'rightNobody' ? 'nonMated' : 'mated'
}

export function isNamed(leaf: Leaf): boolean {
  return leaf !== 'missedNobody' && leaf !== 'rightNobody'
}

/** Searches in each bin. */
export function leafCounts(counts: NaturalFrequencies): Readonly<Record<Leaf, number>> {
  const { foundFirst, foundLower, pushedOff, wrongOnly, nothing } = counts.outcomes
  return {
    foundFirst,
    foundLower,
    wrongOnly: pushedOff + wrongOnly,
    missedNobody: nothing,
    wronglyMatched: counts.wronglyMatched,
    rightNobody: counts.correctlyNothing,
  }
}

/** A cell of the 2 × 2 table or one of its sums, as the leaves it is made of. */
export type Cell = Readonly<{ branch: Branch | null; named: boolean | null }>

export function cellLeaves({ branch, named }: Cell): readonly Leaf[] {
  return LEAVES.filter(
    (leaf) => (branch === null || branchOf(leaf) === branch) && (named === null || isNamed(leaf) === named),
  )
}

/** How many searches the leaves hold together. */
export function countLeaves(counts: NaturalFrequencies, leaves: readonly Leaf[]): number {
  const each = leafCounts(counts)
  return leaves.reduce((sum, leaf) => sum + each[leaf], 0)
}
