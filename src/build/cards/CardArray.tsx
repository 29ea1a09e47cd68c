import { MarkLayers, QuietMarks } from '../../figures/searches/SearchBlockView.tsx'
import { markPaths } from '../../figures/searches/markPaths.ts'
import { blockHeight, searchGrid } from '../../figures/searches/searchesGeometry.ts'
import { gatherErrors, orderSearches } from '../../figures/searches/useSearches.ts'
import type { Searches } from '../../engine/searches.ts'

const GAP = 14
/** Few people are drawn larger, as large as there is room for. */
const SCALES = [2.4, 2, 1.7, 1.4, 1.2, 1]

/** Every search of a run as the figure draws them, groups together: those not in the gallery, then those who are. */
export function CardArray(
  props: Readonly<{ searches: Searches; x: number; y: number; width: number; height: number }>,
) {
  const { searches, x, y, width, height } = props
  const { outcome, bestNonMate, mate } = searches
  const blocks = orderSearches(1, { group: new Uint8Array(searches.count), bestNonMate, mate })
  const sizes = blocks.map(({ probes }) => probes.length)
  const { scale, grid, tops } = layOut(sizes, width, height)
  return blocks.map((block, i) => (
    <g key={i} transform={`translate(${x} ${y + (tops[i] ?? 0)}) scale(${scale})`}>
      <QuietMarks grid={grid} size={block.probes.length} isMated={block.isMated} />
      <MarkLayers paths={markPaths(grid, gatherErrors(block, outcome), outcome, null)} grid={grid} />
    </g>
  ))
}

function layOut(sizes: readonly number[], width: number, height: number) {
  const room = height - GAP * (sizes.length - 1)
  const layouts = SCALES.map((scale) => {
    const grid = searchGrid(sizes, width / scale, room / scale)
    const heights = sizes.map((size) => blockHeight(grid, size) * scale)
    const tops = heights.map((_, i) => heights.slice(0, i).reduce((top, one) => top + one + GAP, 0))
    return { scale, grid, tops, taken: heights.reduce((sum, one) => sum + one, 0) }
  })
  const fitting = layouts.find(({ taken }) => taken <= room) ?? layouts.at(-1)
  if (fitting === undefined) throw new Error('There is no scale.')
  return fitting
}
