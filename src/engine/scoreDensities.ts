import { bestDensity } from './bestDensity.ts'
import { nonMatesOf } from './nonMates.ts'
import { normalPdf } from './normal.ts'
import type { ScoreModel } from './scoreModel.ts'
import type { Setting } from './setting.ts'

/** Densities on the log-odds ruler at the points asked for: per unit of x, so that each curve has an area of 1. */
export type ScoreDensities = Readonly<{
  /** One comparison of a probe with somebody else, over the gallery as it is made up. */
  nonMated: readonly number[]
  /** One comparison of a probe with its own reference. */
  mated: readonly number[]
  /** The best score among everybody enrolled, in a search whose subject is not. */
  best: readonly number[]
}>

/**
 * Densities of the scores of one group's searches, and of all searches together (weighted by searches).
 *
 * @param xs points on the log-odds ruler, finite. Two hundred take about 0.3 ms a group.
 */
export function scoreDensities(
  setting: Setting,
  xs: readonly number[],
): Readonly<{ overall: ScoreDensities; groups: readonly ScoreDensities[] }> {
  const { model, galleryCounts, searchCounts } = setting
  const groups = searchCounts.map((_, g) => densitiesOf(model, g, galleryCounts, xs))
  const total = searchCounts.reduce((a, b) => a + b, 0)
  const mix = (curve: (d: ScoreDensities) => readonly number[]): number[] =>
    xs.map((_, i) =>
      groups.reduce(
        (sum, d, g) => sum + (total > 0 ? searchCounts[g]! / total : 1 / groups.length) * curve(d)[i]!,
        0,
      ),
    )
  return {
    groups,
    overall: { nonMated: mix((d) => d.nonMated), mated: mix((d) => d.mated), best: mix((d) => d.best) },
  }
}

function densitiesOf(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  xs: readonly number[],
): ScoreDensities {
  const { tau, sigma, unusable, matedMean, nonMatedMean } = model
  const people = nonMatesOf(model, g, galleryCounts)
  const nonMated = (x: number): number =>
    people.counts.reduce(
      (sum, count, i) => sum + ((count / people.total) * normalPdf((x - people.means[i]!) / tau)) / tau,
      0,
    )
  return {
    nonMated: xs.map(nonMated),
    mated: xs.map(
      (x) =>
        ((1 - unusable) * normalPdf((x - matedMean[g]!) / sigma)) / sigma +
        (unusable * normalPdf((x - nonMatedMean[g]![g]!) / tau)) / tau,
    ),
    best: bestDensity(model, people, xs),
  }
}
