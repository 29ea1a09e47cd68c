import { chanceOfAny } from './fpir.ts'
import { type Lead, mateLead, type RankScores, strangerLead } from './lead.ts'
import { nonMatesOf, type NonMates } from './nonMates.ts'
import { normalSf } from './normal.ts'
import { EXACT, type Precision, ROUGH } from './precision.ts'
import { pushedOffChance } from './rankChances.ts'
import type { ScoreModel } from './scoreModel.ts'
import type { Setting } from './setting.ts'

/** What can become of a search whose subject is enrolled, and is not found. Chances of one search. */
export type Misses = Readonly<{
  /** The mate scores at or above the threshold, and the list is full of people who score higher. */
  pushedOff: number
  /** The mate is below the threshold and somebody else is not. */
  wrongOnly: number
  /** Nobody is returned. */
  nothing: number
}>

/**
 * How a mated search of group `g` misses; null when nobody of the group is enrolled. Roughly, to three digits and several
 * times as quick, a mate of whom a photo shows no face is taken to be found as often as chance would have it.
 */
export function matedMisses(setting: Setting, g: number, precision = EXACT): Misses | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  if (!(galleryCounts[g]! > 0)) return null
  return missesAt(model, g, galleryCounts, thresholds[g]!, listLength, precision)
}

export function missesAt(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  thresholdX: number,
  listLength: number,
  precision = EXACT,
): Misses {
  const others = nonMatesOf(model, g, galleryCounts, true)
  const scores = rankScores(model, g)
  const pushedOffOf = (lead: Lead): number =>
    pushedOffChance(lead, others, scores, thresholdX, listLength, precision)
  const usable = {
    pushedOff: pushedOffOf(mateLead(scores, thresholdX)),
    ...missesBelow(model, g, others, thresholdX),
  }
  if (model.unusable === 0) return usable
  const everybody = nonMatesOf(model, g, galleryCounts)
  if (isSeldom(model, g, thresholdX, precision)) {
    const unusable = chanceMisses(model, g, usable, thresholdX, listLength / everybody.total)
    return mixedMisses(usable, unusable, model.unusable)
  }
  const lead = strangerLead(model, g, g, thresholdX)
  const unusable = {
    pushedOff: pushedOffOf(lead),
    ...unusableBelow(lead, others, chanceOfAny(model, everybody, thresholdX)),
  }
  return mixedMisses(usable, unusable, model.unusable)
}

/** FNMR(T): the chance that a comparison of two photos of one person of group `g` scores below `thresholdX`. */
export function fnmr(model: ScoreModel, g: number, thresholdX: number): number {
  const { unusable, tau } = model
  const likeStrangers = normalSf((model.nonMatedMean[g]![g]! - thresholdX) / tau)
  return (1 - unusable) * usableFnmr(model, g, thresholdX) + unusable * likeStrangers
}

/** FNMR(T) of the pairs whose photos both show a usable face. */
export function usableFnmr(model: ScoreModel, g: number, thresholdX: number): number {
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
  const { pushedOff, wrongOnly, nothing } = missesAt(model, g, galleryCounts, thresholdX, listLength)
  return pushedOff + wrongOnly + nothing
}
/** Below this chance to reach the threshold, who is found without a face does not touch the third digit. */
const SELDOM = 1e-4

/** Whether, roughly, who is found without a face may be left to chance. */
export function isSeldom(model: ScoreModel, g: number, thresholdX: number, precision: Precision): boolean {
  return precision === ROUGH && (thresholdX === -Infinity || strangerAtOrAbove(model, g, thresholdX) < SELDOM)
}

const strangerAtOrAbove = (model: ScoreModel, g: number, thresholdX: number): number =>
  normalSf((thresholdX - model.nonMatedMean[g]![g]!) / model.tau)

/** Misses where a mate is found by chance alone: at most as often as it reaches the threshold, and as the list has places. */
export function chanceMisses(
  model: ScoreModel,
  g: number,
  { wrongOnly, nothing }: Misses,
  thresholdX: number,
  places: number,
): Misses {
  const found = Math.min(strangerAtOrAbove(model, g, thresholdX), places, 1)
  const missed = wrongOnly + nothing
  const somebodyElse = (1 - found) * (missed > 0 ? wrongOnly / missed : 1)
  return { pushedOff: 0, wrongOnly: somebodyElse, nothing: 1 - found - somebodyElse }
}

export const mixed = (usable: number, unusable: number, share: number): number =>
  (1 - share) * usable + share * unusable

export function mixedMisses(usable: Misses, unusable: Misses, share: number): Misses {
  const mix = (name: keyof Misses): number => mixed(usable[name], unusable[name], share)
  return { pushedOff: mix('pushedOff'), wrongOnly: mix('wrongOnly'), nothing: mix('nothing') }
}

export const rankScores = (model: ScoreModel, g: number): RankScores => ({
  mateMean: model.matedMean[g]!,
  mateSpread: model.sigma,
  common: model.tau * Math.sqrt(model.rho),
  nonMateSpread: model.tau * Math.sqrt(1 - model.rho),
})

/** The mate is below the threshold: with somebody else named, or nobody. */
export function missesBelow(model: ScoreModel, g: number, others: NonMates, thresholdX: number) {
  const missed = usableFnmr(model, g, thresholdX)
  const somebodyElse = chanceOfAny(model, others, thresholdX)
  return { wrongOnly: missed * somebodyElse, nothing: missed * (1 - somebodyElse) }
}

/** The same as `missesBelow`, of a mate that scores like a stranger. `anybody`: the chance that anybody is named. */
export function unusableBelow({ atOrAbove }: Lead, others: NonMates, anybody: number) {
  return { wrongOnly: others.total === 0 ? 0 : Math.max(anybody - atOrAbove, 0), nothing: 1 - anybody }
}
