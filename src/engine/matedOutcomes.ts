import { chanceOfAny } from './fpir.ts'
import { nonMatesOf } from './nonMates.ts'
import { normalSf } from './normal.ts'
import { rankChances } from './rankChances.ts'
import type { ScoreModel } from './scoreModel.ts'
import type { Setting } from './setting.ts'

/** The five things that can become of a search whose subject is enrolled. Chances, adding up to 1. */
export type Outcomes = Readonly<{
  /** The mate is returned and nobody scores higher. */
  foundFirst: number
  /** The mate is on the list, below somebody else. */
  foundLower: number
  /** The mate scores at or above the threshold, and the list is full of people who score higher. */
  pushedOff: number
  /** The mate is below the threshold and somebody else is not. */
  wrongOnly: number
  /** Nobody is returned. */
  nothing: number
}>

/** Outcomes of a mated search of group `g`; null when nobody of the group is enrolled. */
export function matedOutcomes(setting: Setting, g: number): Outcomes | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  if (!(galleryCounts[g]! > 0)) return null
  return outcomesAt(model, g, galleryCounts, thresholds[g]!, listLength)
}

/** The same for any threshold and list length. The group must have somebody enrolled. */
export function outcomesAt(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  thresholdX: number,
  listLength: number,
): Outcomes {
  const others = nonMatesOf(model, g, galleryCounts, true)
  const missed = fnmr(model, g, thresholdX)
  const somebodyElse = chanceOfAny(model, others, thresholdX)
  const scores = {
    mateMean: model.matedMean[g]!,
    mateSpread: model.sigma,
    common: model.tau * Math.sqrt(model.rho),
    nonMateSpread: model.tau * Math.sqrt(1 - model.rho),
  }
  const { first, lower, pushedOff } = rankChances(scores, others, thresholdX, listLength)
  return {
    foundFirst: first,
    foundLower: lower,
    pushedOff,
    wrongOnly: missed * somebodyElse,
    nothing: missed * (1 - somebodyElse),
  }
}

/** FNMR(T): the chance that a comparison of two photos of one person of group `g` scores below `thresholdX`. */
export function fnmr(model: ScoreModel, g: number, thresholdX: number): number {
  return normalSf((model.matedMean[g]! - thresholdX) / model.sigma)
}

/**
 * FNIR(N, L, T): the chance that a search misses its mate, who is enrolled: below the threshold, or pushed off the
 * list. The group must have somebody enrolled. It falls with the threshold and with the length of the list.
 */
export function fnir(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  thresholdX: number,
  listLength: number,
): number {
  const { pushedOff, wrongOnly, nothing } = outcomesAt(model, g, galleryCounts, thresholdX, listLength)
  return pushedOff + wrongOnly + nothing
}
