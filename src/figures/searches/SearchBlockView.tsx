import { memo, useMemo } from 'react'
import type { SearchBlock } from './useSearches.ts'
import { markPaths, squareDashes, type MarkPaths } from './markPaths.ts'
import {
  blockHeight,
  centreOf,
  dotSize,
  dotsPath,
  headSize,
  headsPath,
  isCards,
  isDense,
  markSize,
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

/** So many dots are painted on a layer of their own, and not again while squares change above them. */
const MANY = 1000

/** One block of marks. Quiet people are drawn once; what the threshold changes is drawn over them, a path for each kind. */
export function SearchBlockView(props: SearchBlockViewProps) {
  const { block, probes, grid, width, outcome, then } = props
  const paths = useMemo(() => markPaths(grid, probes, outcome, then), [grid, probes, outcome, then])
  const height = Math.ceil(blockHeight(grid, probes.length))
  const box = { width, height, viewBox: `0 0 ${width} ${height}` }
  return (
    <div className="searches-field">
      <Dots grid={grid} size={probes.length} isMated={block.isMated} width={width} height={height} />
      <svg className="searches-marks" {...box} aria-hidden="true">
        <MarkLayers paths={paths} grid={grid} />
        <Outline className="searches-cursor-mark" grid={grid} place={placeOf(probes, props.cursor)} />
        <Outline className="searches-picked" grid={grid} place={placeOf(probes, props.picked)} />
      </svg>
    </div>
  )
}

const placeOf = (probes: readonly number[], probe: number | null): number =>
  probe === null ? -1 : probes.indexOf(probe)

type DotsProps = Readonly<{ grid: SearchGrid; size: number; isMated: boolean; width: number; height: number }>

const Dots = memo(function Dots({ grid, size, isMated, width, height }: DotsProps) {
  return (
    <svg
      className="searches-under"
      data-many={size >= MANY || undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <QuietMarks grid={grid} size={size} isMated={isMated} />
    </svg>
  )
})

/** People about whom nothing is wrong: small photos, or dots where those would be too small. */
export const QuietMarks = memo(function QuietMarks({
  grid,
  size,
  isMated,
}: Omit<DotsProps, 'width' | 'height'>) {
  const [d, heads] = useMemo(
    () => [dotsPath(grid, size), isCards(grid) ? headsPath(grid, Array(size).keys()) : null],
    [grid, size],
  )
  const hue = isMated ? 'searches-found' : 'searches-quiet'
  if (heads === null) return <path className={`searches-dots ${hue}`} d={d} strokeWidth={dotSize(grid)} />
  return (
    <>
      <path className={`searches-cards ${hue}`} d={d} />
      <path className={`searches-dots ${hue}`} d={heads} strokeWidth={headSize(grid)} />
    </>
  )
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

/** What is drawn over the dots, a path for each kind of mark. */
export const MarkLayers = memo(function MarkLayers({
  paths,
  grid,
}: Readonly<{ paths: MarkPaths; grid: SearchGrid }>) {
  const { cell } = grid
  const squares = { strokeWidth: markSize(grid).height, strokeDasharray: squareDashes(grid) }
  const dense = isDense(grid)
  // The example in the key stands alone.
  const wrong = dense && grid.columns > 1 && isFew(paths.wrong) ? enlarged(squares.strokeWidth) : {}
  return (
    <>
      <path className="searches-found-lower" d={paths.foundLower} {...squares} />
      <path className="searches-found-named" d={paths.foundNamed} strokeWidth={cell * 0.24} />
      <path className="searches-missed-then" d={paths.missedThen} />
      <path className="searches-missed" d={paths.missed} strokeWidth={Math.max(1, cell * 0.14)} />
      <path className="searches-missed-named" d={paths.missedNamed} strokeWidth={cell * 0.24} />
      {dense ? (
        <path className="searches-wrong-then-dense" d={paths.wrongThen} {...squares} />
      ) : (
        <path className="searches-wrong-then" d={paths.wrongThen} />
      )}
      <path className="searches-wrong" d={paths.wrong} {...squares} {...wrong} />
      {paths.wrongHeads !== '' && (
        <path className="searches-wrong-heads" d={paths.wrongHeads} strokeWidth={headSize(grid)} />
      )}
      <path className="searches-wrong-both" d={paths.wrongBoth} strokeWidth={cell * 0.3} />
    </>
  )
})

/** Runs of neighbours that are lost among thousands of dots. */
const FEW = 2
/** Height in pixels at which a mark of a few pixels is seen. */
const SEEN = 8

function isFew(path: string): boolean {
  return path.split('M').length - 1 <= FEW
}

/** A few squares among thousands of dots stand out by their height: they can still be counted. They begin where they did. */
function enlarged(height: number) {
  const tall = Math.max(height, SEEN)
  return { strokeWidth: tall, transform: `translate(0 ${(tall - height) / 2})` }
}
