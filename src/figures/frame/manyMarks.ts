export type Point = Readonly<{ x: number; y: number }>

/**
 * Many like marks as one path. Each start is written as the way from the one before it: the marks of a grid then repeat
 * themselves, and thousands of them pack small.
 *
 * @param starts in pixels; rounded to hundredths, without adding up
 * @param mark relative path commands that end where they began
 */
export function manyMarks(starts: Iterable<Point>, mark: string): string {
  let path = ''
  let from: Point | null = null
  for (const { x, y } of starts) {
    const start: Point = { x: round(x), y: round(y) }
    path +=
      from === null ? `M${start.x} ${start.y}` : `m${round(start.x - from.x)} ${round(start.y - from.y)}`
    path += mark
    from = start
  }
  return path
}

/** A whole circle, from its left end. */
export function circleMark(radius: number): string {
  const r = round(radius)
  return `a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`
}

/**
 * The first so many squares of a field, row by row from the top left, as one path.
 *
 * @param cell from one to the next, in pixels
 * @param gap of a cell that stays free, half of it on each side
 */
export function squareField(count: number, inRow: number, cell: number, gap: number): string {
  const [side, edge] = [round(cell - gap), gap / 2]
  const starts = Array.from({ length: count }, (_, i) => ({
    x: (i % inRow) * cell + edge,
    y: Math.floor(i / inRow) * cell + edge,
  }))
  return manyMarks(starts, `h${side}v${side}h${-side}z`)
}

/** Pixels to hundredths: finer is not seen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
