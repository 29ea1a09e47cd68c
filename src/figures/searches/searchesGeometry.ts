import { manyMarks, round, type Point } from '../frame/manyMarks.ts'
/** Where marks stand: rows of tens, so that an eye can count. All in pixels. */
export type SearchGrid = Readonly<{
  columns: number
  /** Side of a mark's place. */
  cell: number
  /** Extra space after every ten. */
  gap: number
}>

const LARGEST_CELL = 32
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

/** Half the side of a filled square, as a share of its place: errors are larger than dots, and come forward. */
const HALF_SQUARE = 0.42
/** A card is a photo of 4 : 5. */
const CARD = { width: 0.7, height: 0.875 } as const
const DOT_RADIUS = 0.27
const DENSE_DOT_RADIUS = 0.36
export const RING_RADIUS = 0.34
/** Below this size of a mark's place, in pixels, an outline has no inside. */
const DENSE = 6
/** From this size of a mark's place on, in pixels, a head can be told from the card around it. */
const ROOM_FOR_CARDS = 9

/** Whether people are drawn as small photos; where there is no room for those, as dots. */
export function isCards(grid: SearchGrid): boolean {
  return grid.cell >= ROOM_FOR_CARDS
}

/** Width and height of a filled mark, in pixels. */
export function markSize(grid: SearchGrid): Readonly<{ width: number; height: number }> {
  const { width, height } = isCards(grid) ? CARD : { width: 2 * HALF_SQUARE, height: 2 * HALF_SQUARE }
  return { width: width * grid.cell, height: height * grid.cell }
}

/** Diameter of a quiet dot, in pixels. */
export function dotSize(grid: SearchGrid): number {
  return 2 * (grid.cell < DENSE ? DENSE_DOT_RADIUS : DOT_RADIUS) * grid.cell
}

/** Whether hollow squares are drawn as pale filled ones, because they are too small to be hollow. */
export function isDense(grid: SearchGrid): boolean {
  return grid.cell < DENSE
}

/**
 * The quiet people of a whole block, drawn once, a subpath each: outlines of cards, or dots, which are round caps on
 * lines of no length (stroke width is twice the radius).
 */
export function dotsPath(grid: SearchGrid, size: number): string {
  const places = Array(size).keys()
  return isCards(grid) ? cardsPath(grid, places, 0.5) : manyMarks(centresOf(grid, places), 'h0')
}

/** The frames of the cards at some places, `inset` pixels inside their edges. */
export function cardsPath(grid: SearchGrid, places: Iterable<number>, inset: number): string {
  const { width, height } = markSize(grid)
  const [w, h] = [round(width - 2 * inset), round(height - 2 * inset)]
  return manyMarks(centresOf(grid, places, -w / 2, -h / 2), `h${w}v${h}h${-w}z`)
}

/** Head and shoulders on the cards at some places: round caps, as wide as `headSize`. */
export function headsPath(grid: SearchGrid, places: Iterable<number>): string {
  const half = round(0.09 * grid.cell)
  const down = round(0.34 * grid.cell)
  const mark = `h0m${-half} ${down}h${2 * half}m${-half} ${-down}`
  return manyMarks(centresOf(grid, places, 0, -0.14 * grid.cell), mark)
}

/** The centres of the marks at some places, moved by so many pixels. */
export function* centresOf(grid: SearchGrid, places: Iterable<number>, dx = 0, dy = 0): Generator<Point> {
  for (const place of places) {
    const { x, y } = centreOf(grid, place)
    yield { x: x + dx, y: y + dy }
  }
}

export function headSize(grid: SearchGrid): number {
  return 0.25 * grid.cell
}
