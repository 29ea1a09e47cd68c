/** Whole searches by outcome; the parts add up to the totals (engine/naturalFrequencies.ts makes them). */
export type SearchCounts = Readonly<{
  total: number
  /** The person searched for is in the gallery. */
  mated: Readonly<{
    total: number
    foundFirst: number
    foundLower: number
    /** Scored high enough, but others filled the list. */
    pushedOff: number
    /** Others were named, the right person scored too low. */
    wrongOnly: number
    nothing: number
  }>
  nonMated: Readonly<{ total: number; wronglyMatched: number; nothing: number }>
}>

/** The ends of the tree, from the top. Those pushed off a list and those never on it look alike to who reads it. */
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

/** Searches at each end of the tree. */
export function leafCounts({ mated, nonMated }: SearchCounts): Readonly<Record<Leaf, number>> {
  return {
    foundFirst: mated.foundFirst,
    foundLower: mated.foundLower,
    wrongOnly: mated.pushedOff + mated.wrongOnly,
    missedNobody: mated.nothing,
    wronglyMatched: nonMated.wronglyMatched,
    rightNobody: nonMated.nothing,
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
export function countLeaves(counts: SearchCounts, leaves: readonly Leaf[]): number {
  const each = leafCounts(counts)
  return leaves.reduce((sum, leaf) => sum + each[leaf], 0)
}

/** Searches that name someone, and those of them that name the right person first. */
export function namedAndRight(counts: SearchCounts): Readonly<{ named: number; right: number }> {
  return {
    named: countLeaves(counts, cellLeaves({ branch: null, named: true })),
    right: counts.mated.foundFirst,
  }
}
