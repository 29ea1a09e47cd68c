import { normalSf } from './normal.ts'
import type { ScoreModel } from './scoreModel.ts'

/**
 * The people a probe is compared with who are not its subject, in kinds that share one mean score. However many
 * groups there are, a probe sees two kinds: its own group and all others.
 */
export type NonMates = Readonly<{
  /** People of each kind, above 0. */
  counts: readonly number[]
  /** Mean non-mated score of each kind, on the log-odds ruler. */
  means: readonly number[]
  /** People of all kinds. */
  total: number
}>

/**
 * The non-mates of a probe of group `g`.
 *
 * @param galleryCounts people enrolled by group.
 * @param isMated whether the probe's subject is one of those enrolled, and so takes one place of its group. A group of
 *   which nobody is enrolled has no mated searches; its count is then left at 0.
 */
export function nonMatesOf(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  isMated = false,
): NonMates {
  const counts: number[] = []
  const means: number[] = []
  let total = 0
  for (let h = 0; h < galleryCounts.length; h += 1) {
    const people = isMated && h === g ? galleryCounts[h]! - 1 : galleryCounts[h]!
    if (!(people > 0)) continue
    const mean = model.nonMatedMean[g]![h]!
    const kind = means.indexOf(mean)
    total += people
    if (kind >= 0) counts[kind]! += people
    else {
      counts.push(people)
      means.push(mean)
    }
  }
  return { counts, means, total }
}

/**
 * How many non-mates score at or above `x` on average (selectivity). Any x; -Infinity gives everyone.
 *
 * @param spread standard deviation of a non-mated score: tau, marginal over commonness.
 */
export function meanAtOrAbove({ counts, means }: NonMates, x: number, spread: number): number {
  let sum = 0
  for (let i = 0; i < counts.length; i += 1) sum += counts[i]! * normalSf((x - means[i]!) / spread)
  return sum
}

/**
 * Minus the logarithm of the chance that no non-mate scores at or above `x`, given the probe's commonness; `x` is
 * counted from the shift that commonness gives to all of them. Infinity where that chance is 0.
 */
export function hazardAtOrAbove({ counts, means }: NonMates, x: number, spread: number): number {
  let sum = 0
  for (let i = 0; i < counts.length; i += 1) {
    sum += counts[i]! * hazardOf(normalSf((x - means[i]!) / spread))
  }
  return sum
}

/** The same, where the chance of somebody of each kind to score so high is known already. */
export function hazardOfAll(counts: readonly number[], chances: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < counts.length; i += 1) sum += counts[i]! * hazardOf(chances[i]!)
  return sum
}

/** -ln(1 - chance): three terms of the series where they are all there is, as they are ten times as quick. */
function hazardOf(chance: number): number {
  return chance < 1e-5 ? chance * (1 + chance * (0.5 + chance / 3)) : -Math.log1p(-chance)
}
