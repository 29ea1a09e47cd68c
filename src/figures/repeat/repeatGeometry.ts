import { scaleLinear } from 'd3'
import type { CountDistribution } from '../../engine/repeats.ts'
import { circleMark, manyMarks, round } from '../frame/manyMarks.ts'

/** Counts on the axis, in columns of `step` counts each: column i holds `start + i * step` up to the next. */
export type Columns = Readonly<{ start: number; step: number; count: number }>

/** Left out at either end of the exact distribution. */
const TAIL = 5e-4
/** Fewer columns than this look like no distribution. */
const FEWEST = 5
const MOST_COLUMNS = 60

/** The smallest count with at least `share` of the chances at or below it. `share` in (0, 1). */
export function pmfQuantile({ first, chances }: CountDistribution, share: number): number {
  let sum = 0
  for (let i = 0; i < chances.length; i += 1) {
    sum += chances[i] ?? 0
    if (sum >= share) return first + i
  }
  return first + Math.max(0, chances.length - 1)
}

export function pmfMean({ first, chances }: CountDistribution): number {
  return Array.from(chances).reduce((sum, chance, i) => sum + chance * (first + i), 0)
}

/**
 * The columns that hold all distributions but their farthest tails, and every marked count. They begin at 0 unless
 * that would leave most of the drawing empty.
 *
 * @param most columns there is room for
 */
export function chooseColumns(
  pmfs: readonly CountDistribution[],
  marks: readonly number[],
  most: number = MOST_COLUMNS,
): Columns {
  const lows = pmfs.map((pmf) => pmfQuantile(pmf, TAIL))
  const highs = pmfs.map((pmf) => pmfQuantile(pmf, 1 - TAIL))
  const low = Math.min(...lows, ...marks)
  const high = Math.max(FEWEST, ...highs, ...marks)
  const first = low <= (high - low) * 1.5 ? 0 : low
  const step = roundStep((high - first + 1) / most)
  const start = Math.floor(first / step) * step
  return { start, step, count: Math.floor((high - start) / step) + 1 }
}

/** The next 1, 2, 5, 10, 20 … at or above. */
function roundStep(least: number): number {
  if (least <= 1) return 1
  const power = 10 ** Math.floor(Math.log10(least))
  return [1, 2, 5, 10].map((m) => m * power).find((step) => step >= least - 1e-9) ?? power * 10
}

/** Which column a count belongs to; counts outside fall into the first or the last. */
export function columnOf({ start, step, count }: Columns, value: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor((value - start) / step)))
}

/** Chance of each column. The first and the last hold the tails beyond them. */
export function columnChances(columns: Columns, { first, chances }: CountDistribution): Float64Array {
  const sums = new Float64Array(columns.count)
  for (let i = 0; i < chances.length; i += 1) sums[columnOf(columns, first + i)]! += chances[i] ?? 0
  return sums
}

/** Dots stacked in columns, several beside each other where one row would be too high. */
export type DotGrid = Readonly<{
  /** Pixels of one dot's cell. */
  cell: number
  /** Dots beside each other in a column. */
  across: number
  columnWidth: number
  left: number
  ground: number
}>

/**
 * The largest dots that fit.
 *
 * @param tallest most dots in one column
 */
export function fitDots(
  tallest: number,
  columnWidth: number,
  height: number,
  left: number,
  ground: number,
): DotGrid {
  const across = Math.max(1, Math.ceil(Math.sqrt((Math.max(1, tallest) * columnWidth) / height)))
  const cell = Math.min(columnWidth / across, 12)
  return { cell, across, columnWidth, left, ground }
}

/** Centre of the n-th dot (from 0) of a column. */
export function dotAt(grid: DotGrid, column: number, n: number): Readonly<{ x: number; y: number }> {
  const margin = (grid.columnWidth - grid.across * grid.cell) / 2
  const x = grid.left + column * grid.columnWidth + margin + ((n % grid.across) + 0.5) * grid.cell
  return { x, y: grid.ground - (Math.floor(n / grid.across) + 0.5) * grid.cell }
}

/** Height in pixels of so many dots in a column; fractions of a dot count. */
export function stackHeight(grid: DotGrid, dots: number): number {
  return (dots / grid.across) * grid.cell
}

/** Scale of the axis: a count stands at the middle of its column. */
export function countScale(columns: Columns, grid: DotGrid) {
  const { start, step, count } = columns
  const shift = step === 1 ? 0.5 : 0
  return scaleLinear(
    [start - shift, start + count * step - shift],
    [grid.left, grid.left + count * grid.columnWidth],
  )
}

/** Round dots as one path, column by column. */
export function dotsPath(dots: readonly Readonly<{ x: number; y: number }>[], cell: number): string {
  const radius = cell * 0.43
  const columns = dots.toSorted((a, b) => a.x - b.x || b.y - a.y)
  return manyMarks(
    columns.map(({ x, y }) => ({ x: x - radius, y })),
    circleMark(radius),
  )
}

/** The outline of what is expected: a step for each column. */
export function outlinePath(grid: DotGrid, expected: ArrayLike<number>): string {
  const { left, ground, columnWidth } = grid
  const steps = Array.from(expected, (dots, i) => {
    const y = round(ground - stackHeight(grid, dots))
    return `V${y}H${round(left + (i + 1) * columnWidth)}`
  })
  return `M${left} ${ground}${steps.join('')}V${ground}`
}
