/** Where a density is highest: between grid points by the parabola through the three highest, so that it glides. */
export function peakOf(
  xs: ArrayLike<number>,
  density: ArrayLike<number>,
): Readonly<{ x: number; height: number }> {
  let best = 0
  for (let index = 1; index < density.length; index += 1) {
    if ((density[index] ?? 0) > (density[best] ?? 0)) best = index
  }
  const [x, left, height, right] = [xs[best] ?? 0, density[best - 1], density[best] ?? 0, density[best + 1]]
  if (left === undefined || right === undefined) return { x, height }
  const bend = left - 2 * height + right
  const shift = bend < 0 ? (0.5 * (left - right)) / bend : 0
  return { x: x + shift * ((xs[best + 1] ?? x) - x), height }
}

/** The density at any x, straight between grid points; 0 outside the grid. */
export function densityAt(xs: ArrayLike<number>, density: ArrayLike<number>, x: number): number {
  for (let index = 1; index < xs.length; index += 1) {
    const [from, to] = [xs[index - 1] ?? 0, xs[index] ?? 0]
    if (x < from) return 0
    if (x <= to) {
      const share = to > from ? (x - from) / (to - from) : 0
      return (density[index - 1] ?? 0) * (1 - share) + (density[index] ?? 0) * share
    }
  }
  return 0
}

export type CurveFrame = Readonly<{
  toPixels: (x: number) => number
  /** Log-odds shown. */
  range: readonly [number, number]
  baseline: number
  /** Pixels of the curve's own peak above the baseline. */
  rise: number
}>

type Place = [number, number]

/** Less than this is not seen, and far tails would make long paths. */
const FLAT = 0.15

/**
 * A density as a line, each with its own peak at `rise`. Empty when there is nothing to draw.
 *
 * @returns the line, and the same closed along the baseline
 */
export function curvePaths(
  xs: ArrayLike<number>,
  density: ArrayLike<number>,
  frame: CurveFrame,
): Readonly<{ line: string; area: string }> {
  const { height } = peakOf(xs, density)
  const points: Place[] = []
  for (let index = 0; index < xs.length && height > 0; index += 1) {
    const x = xs[index] ?? 0
    const up = ((density[index] ?? 0) / height) * frame.rise
    if (x < frame.range[0] || x > frame.range[1] || !(up >= FLAT)) continue
    points.push([round(frame.toPixels(x)), round(frame.baseline - up)])
  }
  const [first, last] = [points[0], points.at(-1)]
  if (first === undefined || last === undefined) return { line: '', area: '' }
  const line = isWideApart(points) ? rounded(points) : `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
  return { line, area: `${line}L${last[0]} ${frame.baseline}L${first[0]} ${frame.baseline}Z` }
}

/** Grid points farther apart than this, in pixels, would be seen as corners. */
const SEEN = 6

function isWideApart([first, second]: readonly Place[]): boolean {
  return first !== undefined && second !== undefined && second[0] - first[0] > SEEN
}

/** From middle to middle of the straight lines between the points, each point bending its curve. */
function rounded(points: readonly Place[]): string {
  const bends = points.slice(1, -1).map(([x, y], i) => {
    const [nextX, nextY] = points[i + 2]!
    return `Q${x} ${y} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`
  })
  return `M${points[0]!.join(' ')}${bends.join('')}L${points.at(-1)!.join(' ')}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
