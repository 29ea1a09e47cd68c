import { circleMark, manyMarks, round } from './manyMarks.ts'

/** Marks in a row and the pixels from one to the next. */
export type MarkGrid = Readonly<{ perRow: number; cell: number }>

/** Centre of the i-th mark of a field, from its top left. */
export function markPlace({ perRow, cell }: MarkGrid, i: number): Readonly<{ x: number; y: number }> {
  return { x: ((i % perRow) + 0.5) * cell, y: (Math.floor(i / perRow) + 0.5) * cell }
}

/**
 * A line through the marks from `from` up to `to`, row by row: drawn with dashes it is as many marks, for one path.
 *
 * @param reach pixels the line goes on before the first mark of a row and behind its last
 */
export function markRows(grid: MarkGrid, from: number, to: number, reach: number): string {
  const parts: string[] = []
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / grid.perRow) + 1) * grid.perRow)
    const [a, b] = [markPlace(grid, start), markPlace(grid, end - 1)]
    parts.push(`M${round(a.x - reach)} ${round(a.y)}H${round(b.x + reach + 0.01)}`)
    start = end
  }
  return parts.join('')
}

/** A ring for each of the first so many marks. */
export function markRings(grid: MarkGrid, count: number): string {
  const radius = round(grid.cell * 0.32)
  const starts = Array.from({ length: count }, (_, i) => {
    const { x, y } = markPlace(grid, i)
    return { x: x - radius, y }
  })
  return manyMarks(starts, circleMark(radius))
}
