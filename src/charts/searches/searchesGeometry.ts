import { isMissed, markKind, type MarkKind } from './markKind.ts'

/** Where marks stand: rows of tens, so that an eye can count. All in pixels. */
export type SearchGrid = Readonly<{
  columns: number
  /** Side of a mark's place. */
  cell: number
  /** Extra space after every ten. */
  gap: number
}>

const LARGEST_CELL = 14
const SMALLEST_CELL = 2.5
const GAP_SHARE = 0.45

/**
 * The widest marks with which all blocks fit.
 *
 * @param sizes number of marks in each block
 * @param width pixels
 * @param height pixels there should be for all marks; exceeded only when marks would get too small to see
 */
export function searchGrid(sizes: readonly number[], width: number, height: number): SearchGrid {
  const largest = Math.max(1, ...sizes)
  for (let tens = 1; ; tens += 1) {
    const columns = tens * 10
    const whole = width / (columns + GAP_SHARE * (tens - 1))
    const cell = Math.min(LARGEST_CELL, whole)
    const rows = sizes.reduce((sum, size) => sum + Math.ceil(size / columns), 0)
    const fits = rows * cell <= height && whole <= LARGEST_CELL * 1.35
    if (fits || whole <= SMALLEST_CELL || columns >= largest) return { columns, cell, gap: cell * GAP_SHARE }
  }
}

export function blockHeight(grid: SearchGrid, size: number): number {
  return Math.ceil(size / grid.columns) * grid.cell
}

/** Centre of the mark at a place, counted from 0 along the rows. */
export function centreOf(grid: SearchGrid, place: number): Readonly<{ x: number; y: number }> {
  const column = place % grid.columns
  const row = Math.floor(place / grid.columns)
  return {
    x: round((column + 0.5) * grid.cell + Math.floor(column / 10) * grid.gap),
    y: round((row + 0.5) * grid.cell),
  }
}

/** The place under a point, or null where there is none. */
export function placeAt(grid: SearchGrid, size: number, x: number, y: number): number | null {
  const ten = 10 * grid.cell + grid.gap
  const tens = Math.floor(x / ten)
  const column = tens * 10 + Math.min(9, Math.floor((x - tens * ten) / grid.cell))
  const row = Math.floor(y / grid.cell)
  const place = row * grid.columns + column
  const inside = x >= 0 && y >= 0 && column < grid.columns && place < size
  return inside ? place : null
}

/** Half a mark's size, as a share of its place. Squares are larger than dots: errors come forward. */
export const HALF_SQUARE = 0.42
const DOT_RADIUS = 0.27
const DENSE_DOT_RADIUS = 0.36
const RING_RADIUS = 0.34
/** Below this size of a mark's place, in pixels, an outline has no inside. */
const DENSE = 6

/** Diameter of a quiet dot, in pixels. */
export function dotSize(grid: SearchGrid): number {
  return 2 * (grid.cell < DENSE ? DENSE_DOT_RADIUS : DOT_RADIUS) * grid.cell
}

/** Whether hollow squares are drawn as pale filled ones, because they are too small to be hollow. */
export function isDense(grid: SearchGrid): boolean {
  return grid.cell < DENSE
}

/** The quiet dots of a whole block, drawn once: round caps on lines of no length. Stroke width is twice the radius. */
export function dotsPath(grid: SearchGrid, size: number): string {
  let path = ''
  for (let place = 0; place < size; place += 1) {
    const { x, y } = centreOf(grid, place)
    path += `M${x} ${y}h0`
  }
  return path
}

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
  const paths: Record<keyof MarkPaths, string> = {
    wrong: '',
    wrongBoth: '',
    wrongThen: '',
    missed: '',
    missedThen: '',
    missedNamed: '',
    foundLower: '',
  }
  probes.forEach((probe, place) => {
    const kind = markKind(outcome[probe])
    const was = then === null ? null : markKind(then[probe])
    if (isPlain(kind) && (was === null || isPlain(was) || was === 'foundLower')) return
    const { x, y } = centreOf(grid, place)
    for (const name of namesOf(kind, was)) paths[name] += SHAPE[name](x, y, grid.cell)
  })
  return paths
}

const isPlain = (kind: MarkKind): boolean => kind === 'quiet' || kind === 'found'

function namesOf(kind: MarkKind, was: MarkKind | null): readonly (keyof MarkPaths)[] {
  if (kind === 'wrong') return was === 'wrong' ? ['wrong', 'wrongBoth'] : ['wrong']
  if (was === 'wrong') return ['wrongThen']
  if (kind === 'missed') return ['missed']
  if (kind === 'missedNamed') return ['missed', 'missedNamed']
  const names: (keyof MarkPaths)[] = kind === 'foundLower' ? ['foundLower'] : []
  return was !== null && isMissed(was) ? [...names, 'missedThen'] : names
}

type Shape = (x: number, y: number, cell: number) => string

/** A filled square is a short thick line: seven letters where a rectangle takes fifteen. Stroke width is its side. */
const filledSquare: Shape = (x, y, cell) =>
  `M${round(x - HALF_SQUARE * cell)} ${y}h${round(2 * HALF_SQUARE * cell)}`

const hollowSquare: Shape = (x, y, cell) => {
  if (cell < DENSE) return filledSquare(x, y, cell)
  const half = round(HALF_SQUARE * cell - 0.75)
  return `M${round(x - half)} ${round(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`
}

const dot: Shape = (x, y) => `M${x} ${y}h0`

const ring: Shape = (x, y, cell) => {
  const r = round(RING_RADIUS * cell)
  return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

const SHAPE: Readonly<Record<keyof MarkPaths, Shape>> = {
  wrong: filledSquare,
  wrongBoth: dot,
  wrongThen: hollowSquare,
  missed: ring,
  missedThen: ring,
  missedNamed: (x, y, cell) => `M${round(x - 0.12 * cell)} ${y}h${round(0.24 * cell)}`,
  foundLower: filledSquare,
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
