/** Where marks stand: rows of tens, so that an eye can count. All in pixels. */
export type SearchGrid = Readonly<{
  columns: number
  /** Side of a mark's place. */
  cell: number
  /** Extra space after every ten. */
  gap: number
}>

const LARGEST_CELL = 18
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
export const RING_RADIUS = 0.34
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

/**
 * The quiet dots of a whole block, drawn once: round caps on lines of no length. Stroke width is twice the radius. Each
 * is placed from the one before it: thousands of equal steps are a short file.
 */
export function dotsPath(grid: SearchGrid, size: number): string {
  let path = ''
  let before = { x: 0, y: 0 }
  for (let place = 0; place < size; place += 1) {
    const { x, y } = centreOf(grid, place)
    path += `m${round(x - before.x)} ${round(y - before.y)}h0`
    before = { x, y }
  }
  return path
}

/** To a hundredth of a pixel: paths stay short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
