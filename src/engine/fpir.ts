import { hazardAtOrAbove, nonMatesOf, type NonMates } from './nonMates.ts'
import type { ScoreModel } from './scoreModel.ts'

/** A term below this share of the sum ends the sum on its side. */
const NEGLIGIBLE = 1e-13
/** exp(-40) is lost beside 1: somebody is certain to be named, and more so by every commoner face. */
const CERTAIN = 40
/** Steps of the rule in units of the bell's and of the rise's width: right to 1e-11 (tests/engine/fpir.test.ts). */
const BELL_STEP = 0.8
const RISE_STEP = 0.42
const INVERSE_SQRT_TWO_PI = 0.39894228040143267794
/** Nothing of a standard normal lies further out than a double can say. */
const FURTHEST = 39

/**
 * FPIR(N, T): the chance that a search whose subject is not enrolled names somebody.
 *
 * @param g group of the person searched for.
 * @param galleryCounts people enrolled by group; all 0 gives 0.
 * @param thresholdX lowest log-odds returned; -Infinity (the best, whatever they score) gives 1.
 */
export function fpir(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  thresholdX: number,
): number {
  return chanceOfAny(model, nonMatesOf(model, g, galleryCounts), thresholdX)
}

/** The chance that at least one of `people` scores at or above `thresholdX`, averaged over commonness. */
export function chanceOfAny(model: ScoreModel, people: NonMates, thresholdX: number): number {
  if (people.total === 0 || thresholdX === Infinity) return 0
  if (thresholdX === -Infinity) return 1
  const common = model.tau * Math.sqrt(model.rho)
  const spread = model.tau * Math.sqrt(1 - model.rho)
  if (common === 0) return -Math.expm1(-hazardAtOrAbove(people, thresholdX, spread))
  return overCommonness(people, thresholdX, common, spread)
}

/**
 * E over w ~ N(0, 1) of 1 - prod_h (1 - S_h(T | w))^{N_h}.
 *
 * The integrand is a bell times a step that sharpens with N, and analytic. The trapezoidal rule on the whole line
 * then converges geometrically (Trefethen and Weideman, SIAM Review 56, 2014), provided its step is small beside the
 * width of the bell and of the step. It runs outward from near the top, of which there is one, until a term adds
 * nothing, so that a rate of 1e-15 comes out as exactly as a half.
 */
function overCommonness(people: NonMates, thresholdX: number, common: number, spread: number): number {
  const ratio = common / spread
  const farthest = Math.sqrt(2 * Math.log(people.total) + 1)
  const step = Math.min(BELL_STEP / Math.hypot(1, ratio), RISE_STEP / (ratio * farthest))
  let certainFrom = Infinity
  const height = (w: number): number => {
    const bell = Math.exp(-0.5 * w * w)
    if (w >= certainFrom) return bell
    const hazard = hazardAtOrAbove(people, thresholdX - common * w, spread)
    if (hazard > CERTAIN) certainFrom = w
    return -Math.expm1(-hazard) * bell
  }
  const top = topOf(people, thresholdX, common, spread, farthest)
  let sum = height(top)
  for (let w = top - step; w > -FURTHEST; w -= step) {
    const value = height(w)
    sum += value
    if (value < NEGLIGIBLE * sum) break
  }
  for (let w = top + step; w < FURTHEST; w += step) {
    const value = height(w)
    sum += value
    if (value < NEGLIGIBLE * sum) break
  }
  return Math.min(sum * step * INVERSE_SQRT_TWO_PI, 1)
}

/** About the commonness of the faces that make up most of the rate. Anywhere would do; near the top is quickest. */
export function topOf(
  people: NonMates,
  thresholdX: number,
  common: number,
  spread: number,
  farthest: number,
): number {
  const away = thresholdX - Math.max(...people.means)
  const whereCertain = (away - spread * farthest) / common
  const whereLikely = (away * common) / (common * common + spread * spread)
  return Math.max(0, Math.min(whereCertain, whereLikely))
}
