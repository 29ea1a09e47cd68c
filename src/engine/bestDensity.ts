import { hazardAtOrAbove, type NonMates } from './nonMates.ts'
import { normalIsf, normalPdf, normalSf } from './normal.ts'
import type { ScoreModel } from './scoreModel.ts'

/** Points the density of the best lead is laid out on. */
const POINTS = 96
/** Commonness is added up this far out, in standard deviations, where it is too narrow for the points. */
const REACH = 6
const STEP = 0.5

/**
 * Density of the best score among `people`, none of whom is the probe's subject, at each of `xs` (log-odds, finite).
 *
 * Commonness moves all of them together, so that their best score is the best of independent scores, whose density
 * is known, plus one independent normal: the first is laid out once and blurred by the second.
 */
export function bestDensity(model: ScoreModel, people: NonMates, xs: readonly number[]): number[] {
  const common = model.tau * Math.sqrt(model.rho)
  const spread = model.tau * Math.sqrt(1 - model.rho)
  if (people.total === 0) return xs.map(() => 0)
  const density = (y: number): number => bestLeadDensity(people, y, spread)
  if (common === 0) return xs.map(density)
  const [low, high] = rangeOf(people, spread)
  const step = (high - low) / (POINTS - 1)
  if (common < step) return xs.map((x) => overCommonness((w) => density(x - common * w)))
  const points = Array.from({ length: POINTS }, (_, i) => low + i * step)
  const heights = points.map((y) => density(y) * step)
  return xs.map((x) => {
    let sum = 0
    for (let i = 0; i < POINTS; i += 1) sum += heights[i]! * normalPdf((x - points[i]!) / common)
    return sum / common
  })
}

/** -d/dy of exp(-hazard): the density of the best of them, commonness apart. */
function bestLeadDensity(people: NonMates, y: number, spread: number): number {
  const nobodyAbove = Math.exp(-hazardAtOrAbove(people, y, spread))
  if (nobodyAbove === 0) return 0
  let rate = 0
  for (let i = 0; i < people.counts.length; i += 1) {
    const z = (y - people.means[i]!) / spread
    rate += (people.counts[i]! * normalPdf(z)) / spread / normalSf(-z)
  }
  return nobodyAbove * rate
}

/** Where the best lead lies, but for 1e-12 below and above. */
function rangeOf({ counts, means, total }: NonMates, spread: number): [number, number] {
  const low = means.map((mean, i) => mean + spread * normalIsf(-Math.expm1(-28 / counts[i]!)))
  const high = means.map((mean) => mean + spread * normalIsf(1e-12 / total))
  return [Math.max(...low), Math.max(...high)]
}

function overCommonness(f: (w: number) => number): number {
  let sum = 0
  for (let w = -REACH; w <= REACH; w += STEP) sum += f(w) * normalPdf(w)
  return sum * STEP
}
