import { gatherRank, markKind } from './markKind.ts'
import type { SearchColumns } from './searchesData.ts'

/** The searches of one group for people who are, or are not, in the gallery; the denominator of one rate. */
export type SearchBlock = Readonly<{ group: number; isMated: boolean; probes: readonly number[] }>

/**
 * The searches in the order they are drawn, by group. Those with the best strangers come first, so that a rising
 * threshold takes squares away from the end and moves nobody; likewise the worst own photos. The order does not know
 * the threshold.
 */
export function orderSearches(
  groups: number,
  { group, bestNonMate, mate }: Omit<SearchColumns, 'outcome'>,
): readonly SearchBlock[] {
  const blocks = Array.from({ length: 2 * groups }, (): number[] => [])
  group.forEach((g, probe) => blocks[2 * g + (Number.isNaN(mate[probe]) ? 0 : 1)]?.push(probe))
  return blocks.flatMap((probes, index) => {
    if (probes.length === 0) return []
    const isMated = index % 2 === 1
    // Two minus infinities differ by NaN, which is as good as 0 here.
    if (isMated) probes.sort((a, b) => mate[a]! - mate[b]! || a - b)
    else probes.sort((a, b) => bestNonMate[b]! - bestNonMate[a]! || a - b)
    return [{ group: Math.floor(index / 2), isMated, probes }]
  })
}

/** A block's probes with its errors gathered at the front; otherwise in the block's order. */
export function gatherErrors(block: SearchBlock, outcome: Uint8Array): readonly number[] {
  const ranks: [number[], number[], number[]] = [[], [], []]
  for (const probe of block.probes) ranks[gatherRank(markKind(outcome[probe]))].push(probe)
  return ranks.flat()
}
