import { isMissed, markKind, type MarkKind } from './markKind.ts'
import { HALF_SQUARE, RING_RADIUS, centreOf, isDense, round, type SearchGrid } from './searchesGeometry.ts'

/** One path for each way a mark is drawn on top of the dots. */
export type MarkPaths = Readonly<{
  /** Wrongly matched: filled squares. */
  wrong: string
  /** Also wrongly matched at the comparison threshold: a hole in the square. */
  wrongBoth: string
  /** Wrongly matched at the comparison threshold only: hollow squares. */
  wrongThen: string
  missed: string
  missedThen: string
  /** Wrong people were named in a search that missed: a small square in the ring. */
  missedNamed: string
  /** The right person is on the list, below somebody else. */
  foundLower: string
}>

/**
 * @param probes of one block, in drawn order
 * @param then outcomes at the comparison threshold, or null
 */
export function markPaths(
  grid: SearchGrid,
  probes: readonly number[],
  outcome: Uint8Array,
  then: Uint8Array | null,
): MarkPaths {
  const places: Record<keyof MarkPaths, number[]> = {
    wrong: [],
    wrongBoth: [],
    wrongThen: [],
    missed: [],
    missedThen: [],
    missedNamed: [],
    foundLower: [],
  }
  probes.forEach((probe, place) => {
    const names = namesOf(markKind(outcome[probe]), then === null ? null : markKind(then[probe]))
    for (const name of names) places[name].push(place)
  })
  const draw = (name: keyof MarkPaths, shape: Shape): string =>
    places[name].map((place) => shape(grid, place)).join('')
  return {
    wrong: squaresPath(grid, places.wrong),
    wrongBoth: draw('wrongBoth', dot),
    wrongThen: isDense(grid) ? squaresPath(grid, places.wrongThen) : draw('wrongThen', hollowSquare),
    missed: draw('missed', ring),
    missedThen: draw('missedThen', ring),
    missedNamed: draw('missedNamed', core),
    foundLower: squaresPath(grid, places.foundLower),
  }
}

const NONE: readonly (keyof MarkPaths)[] = []
const WRONG: readonly (keyof MarkPaths)[] = ['wrong']
const MISSED: readonly (keyof MarkPaths)[] = ['missed']

function namesOf(kind: MarkKind, was: MarkKind | null): readonly (keyof MarkPaths)[] {
  if (kind === 'wrong') return was === 'wrong' ? ['wrong', 'wrongBoth'] : WRONG
  if (was === 'wrong') return ['wrongThen']
  if (kind === 'missed') return MISSED
  if (kind === 'missedNamed') return ['missed', 'missedNamed']
  const names: readonly (keyof MarkPaths)[] = kind === 'foundLower' ? ['foundLower'] : NONE
  return was !== null && isMissed(was) ? [...names, 'missedThen'] : names
}

/**
 * Filled squares, as one dashed line for each run of neighbours inside a ten: ten thousand of them stay a short path.
 * The stroke is as wide as a square; its dashes are `squareDashes`.
 *
 * @param places rising
 */
export function squaresPath(grid: SearchGrid, places: readonly number[]): string {
  let path = ''
  for (let first = 0, next = 1; first < places.length; first = next, next += 1) {
    const place = places[first] ?? 0
    while (places[next] === place + next - first && (places[next] ?? 0) % 10 !== 0) next += 1
    const { x, y } = centreOf(grid, place)
    const side = 2 * HALF_SQUARE * grid.cell
    path += `M${round(x - side / 2)} ${y}h${round((next - first - 1) * grid.cell + side)}`
  }
  return path
}

export function squareDashes(cell: number): string {
  const side = 2 * HALF_SQUARE * cell
  return `${side} ${cell - side}`
}

type Shape = (grid: SearchGrid, place: number) => string

const hollowSquare: Shape = (grid, place) => {
  const { x, y } = centreOf(grid, place)
  const half = round(HALF_SQUARE * grid.cell - 0.75)
  return `M${round(x - half)} ${round(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`
}

const dot: Shape = (grid, place) => {
  const { x, y } = centreOf(grid, place)
  return `M${x} ${y}h0`
}

const core: Shape = (grid, place) => {
  const { x, y } = centreOf(grid, place)
  return `M${round(x - 0.12 * grid.cell)} ${y}h${round(0.24 * grid.cell)}`
}

const ring: Shape = (grid, place) => {
  const { x, y } = centreOf(grid, place)
  const r = round(RING_RADIUS * grid.cell)
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}
