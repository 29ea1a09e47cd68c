import { certainMean, chancesToReach } from './binomialSum.ts'
import { topOf } from './fpir.ts'
import type { NonMates } from './nonMates.ts'
import { normalSf } from './normal.ts'
import type { ScoreModel } from './scoreModel.ts'

/** How many of the people who are not the probe's subject score at or above a threshold. */
export type StrangerCount = Readonly<{
  /** P(at least j of them), at index j - 1, for j = 1 to the length asked for. */
  atLeast: readonly number[]
  /** P(at least `length` of them, while one more person, who scores like a stranger, is below the threshold). */
  fullWithoutOne: number
}>

/** A term below this share of the sum ends the sum on its side. */
const NEGLIGIBLE = 1e-13
/** Steps of the rule, as in fpir.ts; the chance to reach j rises sqrt(j) times as steeply as the chance of anybody. */
const BELL_STEP = 0.8
const RISE_STEP = 0.42
const INVERSE_SQRT_TWO_PI = 0.39894228040143267794
/** Nothing of a standard normal lies further out than a double can say. */
const FURTHEST = 39

/**
 * The distribution of the number of `people` at or above `thresholdX` (any x; -Infinity gives all of them) as far as
 * `length` (1 to 50), averaged over commonness by the trapezoidal rule (see fpir.ts). Relative 1e-9, however small.
 *
 * @param oneMean mean score of the one more person of `fullWithoutOne`, who shares the probe's commonness.
 */
export function strangerCount(
  model: ScoreModel,
  people: NonMates,
  thresholdX: number,
  length: number,
  oneMean: number,
): StrangerCount {
  if (thresholdX === -Infinity || thresholdX === Infinity || people.total === 0) {
    const enough = (_: unknown, i: number): number => (thresholdX === -Infinity && people.total > i ? 1 : 0)
    return { atLeast: Array.from({ length }, enough), fullWithoutOne: 0 }
  }
  const spread = model.tau * Math.sqrt(1 - model.rho)
  const ratio = (model.tau * Math.sqrt(model.rho)) / spread
  const farthest = Math.sqrt(2 * Math.log(people.total) + 1)
  const sums = summer(model, people, thresholdX, length, oneMean)
  if (ratio === 0) {
    sums.add(0)
    return sums.scaled(1)
  }
  const step = Math.min(BELL_STEP / Math.hypot(1, ratio), RISE_STEP / (ratio * farthest * Math.sqrt(length)))
  const start = topOf(people, thresholdX, spread * ratio, spread, farthest)
  for (let w = start; w > -FURTHEST; w -= step) {
    sums.add(w)
    if (sums.isAnyEnded()) break
  }
  for (let w = start + step; w < FURTHEST; w += step) {
    sums.add(w)
    if (sums.isFullEnded()) break
  }
  return sums.scaled(step * INVERSE_SQRT_TWO_PI)
}

type Summer = Readonly<{
  /** Adds the term at commonness w. */
  add: (w: number) => void
  /** Whether the last term added nothing to the chance of anybody, which lies furthest to the left. */
  isAnyEnded: () => boolean
  /** Whether it added nothing to the chance of `length` people, which lies furthest to the right. */
  isFullEnded: () => boolean
  scaled: (factor: number) => StrangerCount
}>

function summer(
  model: ScoreModel,
  { counts, means }: NonMates,
  thresholdX: number,
  length: number,
  oneMean: number,
): Summer {
  const common = model.tau * Math.sqrt(model.rho)
  const spread = model.tau * Math.sqrt(1 - model.rho)
  const certain = certainMean(length)
  const chances = new Float64Array(counts.length)
  const now = new Float64Array(length)
  const sums = new Float64Array(length)
  let withoutOne = 0
  let bell = 1
  const add = (w: number): void => {
    bell = Math.exp(-0.5 * w * w)
    let mean = 0
    for (let i = 0; i < counts.length; i += 1) {
      chances[i] = normalSf((thresholdX - common * w - means[i]!) / spread)
      mean += counts[i]! * chances[i]!
    }
    if (mean > certain) now.fill(1)
    else chancesToReach(counts, chances, length, now)
    for (let j = 0; j < length; j += 1) sums[j]! += bell * now[j]!
    withoutOne += bell * now[length - 1]! * normalSf((oneMean + common * w - thresholdX) / spread)
  }
  const isEnded = (j: number): boolean => sums[j]! > 0 && bell * now[j]! < NEGLIGIBLE * sums[j]!
  return {
    add,
    isAnyEnded: () => isEnded(0),
    isFullEnded: () => isEnded(length - 1),
    scaled: (factor) => ({
      atLeast: Array.from(sums, (sum) => Math.min(sum * factor, 1)),
      fullWithoutOne: Math.min(withoutOne * factor, 1),
    }),
  }
}
