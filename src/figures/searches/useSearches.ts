import { useMemo } from 'react'
import { countSearches, type SearchCounts } from './searchesCounts.ts'
import type { SearchColumns, SearchGroup } from './searchesData.ts'
import { searchGrid, type SearchGrid } from './searchesGeometry.ts'
import { gatherRank, markKind } from './markKind.ts'

export type SearchesPicture = Readonly<{
  blocks: readonly SearchBlock[]
  /** For each block, its probes as drawn. */
  drawn: readonly (readonly number[])[]
  grid: SearchGrid
  counts: readonly SearchCounts[]
}>

/** Everything the picture needs. Order and grid do not depend on the threshold, so a drag keeps them. */
export function useSearches(
  groups: readonly SearchGroup[],
  columns: SearchColumns,
  then: Uint8Array | null,
  width: number,
  height: number,
  averages: readonly number[],
): SearchesPicture {
  const { group, outcome, bestNonMate, mate } = columns
  const blocks = useMemo(
    () => orderSearches(groups.length, { group, bestNonMate, mate }),
    [groups.length, group, bestNonMate, mate],
  )
  const sizes = blocks.map(({ probes }) => probes.length).join()
  const grid = useMemo(() => searchGrid(sizes.split(',').map(Number), width, height), [sizes, width, height])
  const drawn = useMemo(() => blocks.map((block) => gatherErrors(block, outcome)), [blocks, outcome])
  const counts = useMemo(
    () => countSearches(groups, { group, outcome }, then, averages),
    [groups, group, outcome, then, averages],
  )
  return { blocks, drawn, grid, counts }
}

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
