import { circleMark, manyMarks, round } from '../frame/manyMarks.ts'
import { MARKS } from './perThousand.ts'

/** One column of 1,000 people: rows of dots, filled from the bottom and from the lever. */
export type LeverField = Readonly<{
  width: number
  height: number
  columns: number
  cell: number
  /** On which side of the lever it stands: filling starts at the lever. */
  side: 'left' | 'right'
}>

/** From this width of the whole figure on, columns lie on their long side. */
const WIDE = 560
const CELL_MOST = 9.5
/** Room for the lever and its names between the columns. */
const LEVER = { wide: 104, narrow: 78 }

/**
 * @param width of the whole figure in pixels, 240 or more
 * @param isLow whether columns lie on their long side however narrow they are
 */
export function leverGeometry(width: number, isLow = false) {
  const isWide = width >= WIDE
  const lever = isWide ? LEVER.wide : LEVER.narrow
  const columns = isWide || isLow ? 40 : 25
  const cell = Math.min(CELL_MOST, Math.floor((10 * (width - lever)) / 2 / columns) / 10)
  const field = { width: columns * cell, height: (MARKS / columns) * cell, columns, cell }
  return {
    isWide,
    lever: { width: lever, height: field.height },
    left: { ...field, side: 'left' } as LeverField,
    right: { ...field, side: 'right' } as LeverField,
  }
}

/** Centre of the i-th person to be filled. */
export function placeOf({ columns, cell, height, width, side }: LeverField, i: number) {
  const along = ((i % columns) + 0.5) * cell
  return {
    x: side === 'left' ? width - along : along,
    y: height - (Math.floor(i / columns) + 0.5) * cell,
  }
}

/** A line through the people from `from` up to `to` in each row: drawn with dashes it is their marks. */
export function rowLines(field: LeverField, from: number, to: number, reach: number): string {
  const { columns } = field
  const parts: string[] = []
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / columns) + 1) * columns)
    const [a, b] = [placeOf(field, start), placeOf(field, end - 1)]
    const way = Math.sign(b.x - a.x) || (field.side === 'left' ? -1 : 1)
    parts.push(`M${round(a.x - way * reach)} ${round(a.y)}H${round(b.x + way * (reach + 0.01))}`)
    start = end
  }
  return parts.join('')
}

/** The ground under the people from `from` up to `to`. */
export function groundPath(field: LeverField, from: number, to: number): string {
  const { cell } = field
  const half = cell / 2
  const parts: string[] = []
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / field.columns) + 1) * field.columns)
    const [a, b] = [placeOf(field, start), placeOf(field, end - 1)]
    const [left, right] = [Math.min(a.x, b.x) - half, Math.max(a.x, b.x) + half]
    parts.push(`M${round(left)} ${round(a.y - half)}H${round(right)}v${round(cell)}H${round(left)}z`)
    start = end
  }
  return parts.join('')
}

/** The level that so many people reach: a line along their upper edge, with one step where a row is not full. */
export function levelPath(field: LeverField, people: number): string {
  const { columns, cell, width, height, side } = field
  const full = height - Math.floor(people / columns) * cell
  const part = (people % columns) * cell
  if (part === 0) return `M0 ${round(full)}H${round(width)}`
  const step = side === 'left' ? width - part : part
  const [from, to] = side === 'left' ? [width, 0] : [0, width]
  return `M${from} ${round(full - cell)}H${round(step)}V${round(full)}H${to}`
}

/** Rings, one for each of the first so many people. */
export function ringsPath(field: LeverField, people: number): string {
  const radius = round(field.cell * 0.32)
  const starts = Array.from({ length: people }, (_, i) => {
    const { x, y } = placeOf(field, i)
    return { x: x - radius, y }
  })
  return manyMarks(starts, circleMark(radius))
}
