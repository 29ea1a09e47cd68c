import { chanceOfAny } from './fpir.ts'
import { nonMatesOf, type NonMates } from './nonMates.ts'
import { normalSf } from './normal.ts'
import { type Precision, ROUGH } from './precision.ts'
import { placesOf, rankChances } from './rankChances.ts'
import type { ScoreModel } from './scoreModel.ts'
import type { Setting } from './setting.ts'
import { strangerLead } from './strangerLead.ts'

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
  const usable = usableOutcomes(model, g, others, thresholdX, listLength)
  if (model.unusable === 0) return usable
  const everybody = nonMatesOf(model, g, galleryCounts)
  const unusable = unusableOutcomes(model, g, { others, everybody }, thresholdX, listLength)
  return mixed(usable, unusable, model.unusable)
}

/**
 * Outcomes of a mated search of group `g` to about three digits, several times as quick; null when nobody of the group is
 * enrolled. Where a photo shows no face, the mate is taken to be found as often as chance would have it.
 */
export function roughOutcomes(setting: Setting, g: number): Outcomes | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  const thresholdX = thresholds[g]!
  if (!(galleryCounts[g]! > 0)) return null
  const others = nonMatesOf(model, g, galleryCounts, true)
  const usable = usableOutcomes(model, g, others, thresholdX, listLength, ROUGH)
  if (model.unusable === 0) return usable
  const everybody = nonMatesOf(model, g, galleryCounts)
  const atOrAbove = normalSf((thresholdX - model.nonMatedMean[g]![g]!) / model.tau)
  const unusable =
    thresholdX === -Infinity || atOrAbove < SELDOM
      ? chanceOutcomes(usable, atOrAbove, listLength / everybody.total)
      : unusableOutcomes(model, g, { others, everybody }, thresholdX, listLength)
  return mixed(usable, unusable, model.unusable)
}

/** Below this chance to reach the threshold, who is found without a face does not touch the third digit. */
const SELDOM = 1e-4

/** Outcomes of a mate found by chance alone: at most as often as it reaches the threshold, and as the list has places. */
function chanceOutcomes({ wrongOnly, nothing }: Outcomes, atOrAbove: number, places: number): Outcomes {
  const found = Math.min(atOrAbove, places, 1)
  const missed = wrongOnly + nothing
  const somebodyElse = (1 - found) * (missed > 0 ? wrongOnly / missed : 1)
  return {
    foundFirst: found,
    foundLower: 0,
    pushedOff: 0,
    wrongOnly: somebodyElse,
    nothing: 1 - found - somebodyElse,
  }
}

function mixed(usable: Outcomes, unusable: Outcomes, share: number): Outcomes {
  const mix = (name: keyof Outcomes): number => (1 - share) * usable[name] + share * unusable[name]
  return {
    foundFirst: mix('foundFirst'),
    foundLower: mix('foundLower'),
    pushedOff: mix('pushedOff'),
    wrongOnly: mix('wrongOnly'),
    nothing: mix('nothing'),
  }
}

/** Outcomes where both photos show a face: the mate's score has nothing to do with the strangers' commonness. */
function usableOutcomes(
  model: ScoreModel,
  g: number,
  others: NonMates,
  thresholdX: number,
  listLength: number,
  precision?: Precision,
): Outcomes {
  const missed = usableFnmr(model, g, thresholdX)
  const somebodyElse = chanceOfAny(model, others, thresholdX)
  const scores = {
    mateMean: model.matedMean[g]!,
    mateSpread: model.sigma,
    common: model.tau * Math.sqrt(model.rho),
    nonMateSpread: model.tau * Math.sqrt(1 - model.rho),
  }
  const { first, lower, pushedOff } = rankChances(scores, others, thresholdX, listLength, precision)
  return {
    foundFirst: first,
    foundLower: lower,
    pushedOff,
    wrongOnly: missed * somebodyElse,
    nothing: missed * (1 - somebodyElse),
  }
}

/** Outcomes where the mate scores like one more stranger of the group, moved by the same commonness as the rest. */
function unusableOutcomes(
  model: ScoreModel,
  g: number,
  { others, everybody }: Readonly<{ others: NonMates; everybody: NonMates }>,
  thresholdX: number,
  listLength: number,
): Outcomes {
  const lead = strangerLead(model, g, g, thresholdX)
  const { first, lower, pushedOff } = placesOf(lead, others, lead.spread, listLength)
  const anybody = chanceOfAny(model, everybody, thresholdX)
  return {
    foundFirst: first,
    foundLower: lower,
    pushedOff,
    wrongOnly: others.total === 0 ? 0 : Math.max(anybody - lead.atOrAbove, 0),
    nothing: 1 - anybody,
  }
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
  const { pushedOff, wrongOnly, nothing } = outcomesAt(model, g, galleryCounts, thresholdX, listLength)
  return pushedOff + wrongOnly + nothing
}
