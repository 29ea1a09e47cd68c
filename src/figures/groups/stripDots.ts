import { circleMark, manyMarks, round, type Point } from '../frame/manyMarks.ts'
import { isReturned } from '../../engine/logOdds.ts'

/** Where the people of one group stand on a ruler: columns of dots, stacked from the ground up. */
export type StripDots = Readonly<{
  /** Left edge of each dot's cell, in pixels; sorted by score, lowest first. */
  x: Float64Array
  /** Place in its column, 0 at the ground. */
  level: Uint32Array
  /** Score of each dot, log-odds, lowest first. */
  score: Float64Array
  /** Dots in the highest column. */
  height: number
}>

/** More dots than this are a smear, and slow (CLASSROOM.md L4). */
const MOST_DOTS = 1000

/** How many people one dot has to stand for so that a group of `people` is drawn with at most 1,000: 1, 2, 5, 10 … */
export function peoplePerDot(people: number): number {
  let each = 1
  while (people / each > MOST_DOTS) each = coarser(each)
  return each
}

/** The next of 1, 2, 5, 10, 20 … */
export function coarser(each: number): number {
  return String(each).startsWith('2') ? each * 2.5 : each * 2
}

/**
 * The scores of a group's dots, lowest first. With more than one person a dot, it is that of the middle one of them.
 *
 * @param scores log-odds, any order, -Infinity for nobody to compare with
 */
export function dotScores(scores: ArrayLike<number>, each: number): Float64Array {
  const sorted = Float64Array.from(scores).sort()
  return Float64Array.from({ length: Math.ceil(sorted.length / each) }, (_, i) => {
    const middle = Math.min(sorted.length - 1, i * each + Math.floor((each - 1) / 2))
    return sorted[middle]!
  })
}

/**
 * Stacks dots by score.
 *
 * @param toX pixels of a score; must stay inside the ruler
 * @param cell width and height of a dot's cell, pixels
 */
export function stackDots(score: Float64Array, toX: (score: number) => number, cell: number): StripDots {
  const x = new Float64Array(score.length)
  const level = new Uint32Array(score.length)
  const filled = new Map<number, number>()
  for (let i = 0; i < score.length; i += 1) {
    const column = Math.floor(toX(score[i]!) / cell)
    const below = filled.get(column) ?? 0
    x[i] = column * cell
    level[i] = below
    filled.set(column, below + 1)
  }
  return { x, level, score, height: Math.max(0, ...filled.values()) }
}

/**
 * The two paths of a strip: those not named as circles, those wrongly matched (score at or above the threshold) as
 * squares.
 *
 * @param ground y of the strip's ground line
 * @param thresholdX log-odds
 */
export function dotPaths(dots: StripDots, cell: number, ground: number, thresholdX: number) {
  const quiet: Point[] = []
  const wrong: Point[] = []
  const size = cell * 0.86
  const gap = (cell - size) / 2
  const radius = size / 2
  for (let i = 0; i < dots.x.length; i += 1) {
    const left = dots.x[i]! + gap
    const top = ground - (dots.level[i]! + 1) * cell + gap
    if (isReturned(dots.score[i]!, thresholdX)) wrong.push({ x: left, y: top })
    else quiet.push({ x: left, y: top + radius })
  }
  const square = `h${round(size)}v${round(size)}h${round(-size)}z`
  return { quiet: manyMarks(quiet, circleMark(radius)), wrong: manyMarks(wrong, square) }
}
