import { useMemo } from 'react'
import { countSearches, type SearchCounts } from './searchesCounts.ts'
import type { SearchColumns, SearchGroup } from './searchesData.ts'
import { searchGrid, type SearchGrid } from './searchesGeometry.ts'
import { gatherErrors, orderSearches, type SearchBlock } from './searchesOrder.ts'

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
    () => countSearches(groups, { group, outcome }, then),
    [groups, group, outcome, then],
  )
  return { blocks, drawn, grid, counts }
}
