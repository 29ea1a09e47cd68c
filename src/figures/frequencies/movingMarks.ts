import type { NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { branchOf, LEAVES, leafCounts, type Leaf } from './searchCounts.ts'

/** Searches that go from the end of one bin to the end of another. */
export type Move = Readonly<{ from: Leaf; to: Leaf; count: number }>

/** Which bins the searches leave that arrive in others, first within those in the gallery and those who are not. */
export function moves(before: NaturalFrequencies, after: NaturalFrequencies): readonly Move[] {
  const [was, is] = [leafCounts(before), leafCounts(after)]
  const change = new Map<Leaf, number>(LEAVES.map((leaf) => [leaf, is[leaf] - was[leaf]]))
  const list: Move[] = []
  for (const isNear of [true, false])
    for (const from of LEAVES)
      for (const to of LEAVES) {
        if ((branchOf(from) === branchOf(to)) !== isNear) continue
        const count = Math.min(-(change.get(from) ?? 0), change.get(to) ?? 0)
        if (count <= 0) continue
        change.set(from, (change.get(from) ?? 0) + count)
        change.set(to, (change.get(to) ?? 0) - count)
        list.push({ from, to, count })
      }
  return list
}
