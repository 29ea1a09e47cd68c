import { memo, useMemo } from 'react'
import type { SearchBlock } from './searchesOrder.ts'
import {
  HALF_SQUARE,
  blockHeight,
  centreOf,
  dotSize,
  dotsPath,
  isDense,
  markPaths,
  type SearchGrid,
} from './searchesGeometry.ts'

type SearchBlockViewProps = Readonly<{
  block: SearchBlock
  /** The block's probes as drawn: errors gathered at the front. */
  probes: readonly number[]
  grid: SearchGrid
  width: number
  outcome: Uint8Array
  then: Uint8Array | null
  picked: number | null
  cursor: number | null
}>

/** One block of marks. Dots are drawn once; what the threshold changes is drawn over them, a path for each kind. */
export function SearchBlockView(props: SearchBlockViewProps) {
  const { block, probes, grid, width, outcome, then } = props
  const paths = useMemo(() => markPaths(grid, probes, outcome, then), [grid, probes, outcome, then])
  const height = Math.ceil(blockHeight(grid, probes.length))
  const { cell } = grid
  return (
    <svg
      className="searches-marks"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <Dots grid={grid} size={probes.length} isMated={block.isMated} />
      <path className="searches-found-lower" d={paths.foundLower} strokeWidth={HALF_SQUARE * 1.5 * cell} />
      <path className="searches-missed-then" d={paths.missedThen} />
      <path className="searches-missed" d={paths.missed} strokeWidth={Math.max(1, cell * 0.17)} />
      <path className="searches-missed-named" d={paths.missedNamed} strokeWidth={cell * 0.24} />
      <path
        className={isDense(grid) ? 'searches-wrong-then-dense' : 'searches-wrong-then'}
        d={paths.wrongThen}
        strokeWidth={isDense(grid) ? 2 * HALF_SQUARE * cell : undefined}
      />
      <path className="searches-wrong" d={paths.wrong} strokeWidth={2 * HALF_SQUARE * cell} />
      <path className="searches-wrong-both" d={paths.wrongBoth} strokeWidth={cell * 0.3} />
      <Outline className="searches-cursor-mark" grid={grid} place={placeOf(probes, props.cursor)} />
      <Outline className="searches-picked" grid={grid} place={placeOf(probes, props.picked)} />
    </svg>
  )
}

const placeOf = (probes: readonly number[], probe: number | null): number =>
  probe === null ? -1 : probes.indexOf(probe)

const Dots = memo(function Dots({
  grid,
  size,
  isMated,
}: Readonly<{ grid: SearchGrid; size: number; isMated: boolean }>) {
  const className = isMated ? 'searches-dots searches-found' : 'searches-dots searches-quiet'
  return <path className={className} d={dotsPath(grid, size)} strokeWidth={dotSize(grid)} />
})

function Outline({
  className,
  grid,
  place,
}: Readonly<{ className: string; grid: SearchGrid; place: number }>) {
  if (place < 0) return null
  const { x, y } = centreOf(grid, place)
  const half = Math.max(5, grid.cell * 0.62)
  return <rect className={className} x={x - half} y={y - half} width={2 * half} height={2 * half} rx={2.5} />
}
