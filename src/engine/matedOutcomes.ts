import { chanceOfAny } from './fpir.ts'
import { type Lead, mateLead, strangerLead } from './lead.ts'
import { nonMatesOf, type NonMates } from './nonMates.ts'
import { normalSf } from './normal.ts'
import { EXACT, type Precision } from './precision.ts'
import { placesOf } from './rankChances.ts'
import type { ScoreModel } from './scoreModel.ts'
import type { Setting } from './setting.ts'

/** How a search misses whose subject is enrolled. Chances of one search. */
export type Misses = Readonly<{
  /** The mate scores at or above the threshold, and the list is full of people who score higher. */
  pushedOff: number
  /** The mate is below the threshold and somebody else is not. */
  wrongOnly: number
  /** Nobody is returned. */
  nothing: number
}>

/** The five things that can become of a search whose subject is enrolled. Chances, adding up to 1. */
export type Outcomes = Misses &
  Readonly<{
    /** The mate is returned and nobody scores higher. */
    foundFirst: number
    /** The mate is on the list, below somebody else. */
    foundLower: number
  }>

/** Outcomes of a mated search of group `g`; null when nobody of the group is enrolled. */
export function matedOutcomes(setting: Setting, g: number, precision = EXACT): Outcomes | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  if (!(galleryCounts[g]! > 0)) return null
  return outcomesAt(model, g, galleryCounts, thresholds[g]!, listLength, precision)
}

/** Those that are misses, several times as quick: nobody asks who is first. */
export function matedMisses(setting: Setting, g: number, precision = EXACT): Misses | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  if (!(galleryCounts[g]! > 0)) return null
  return outcomesAt(model, g, galleryCounts, thresholds[g]!, listLength, precision, false)
}

/**
 * The same for any threshold and list length. The group must have somebody enrolled.
 *
 * @param precision where it leaves them to chance, mates of whom a photo shows no face are found as often as chance has it
 * @param isOrderAsked whether who is first matters; else whoever is found counts as first, several times as quick
 */
export function outcomesAt(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  thresholdX: number,
  listLength: number,
  precision = EXACT,
  isOrderAsked = true,
): Outcomes {
  const search = { model, g, thresholdX, listLength, precision, isOrderAsked }
  const others = nonMatesOf(model, g, galleryCounts, true)
  const usable = usableOutcomes(search, others)
  if (model.unusable === 0) return usable
  const everybody = nonMatesOf(model, g, galleryCounts)
  const { atOrAbove } = strangerLead(model, g, g, thresholdX)
  const isByChance = precision.seldom > 0 && (thresholdX === -Infinity || atOrAbove < precision.seldom)
  const unusable = isByChance
    ? chanceOutcomes(usable, atOrAbove, listLength / everybody.total)
    : unusableOutcomes(search, others, everybody)
  return mixed(usable, unusable, model.unusable)
}

type Search = Readonly<{
  model: ScoreModel
  g: number
  thresholdX: number
  listLength: number
  precision: Precision
  isOrderAsked: boolean
}>

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
function usableOutcomes(search: Search, others: NonMates): Outcomes {
  const { model, g, thresholdX } = search
  const missed = usableFnmr(model, g, thresholdX)
  const somebodyElse = chanceOfAny(model, others, thresholdX)
  const lead = mateLead(
    {
      mateMean: model.matedMean[g]!,
      mateSpread: model.sigma,
      common: model.tau * Math.sqrt(model.rho),
      nonMateSpread: nonMateSpread(model),
    },
    thresholdX,
  )
  return {
    ...foundOf(search, lead, others),
    wrongOnly: missed * somebodyElse,
    nothing: missed * (1 - somebodyElse),
  }
}

/** Outcomes where the mate scores like one more stranger of the group, moved by the same commonness as the rest. */
function unusableOutcomes(search: Search, others: NonMates, everybody: NonMates): Outcomes {
  const { model, g, thresholdX } = search
  const lead = strangerLead(model, g, g, thresholdX)
  const anybody = chanceOfAny(model, everybody, thresholdX)
  return {
    ...foundOf(search, lead, others),
    wrongOnly: others.total === 0 ? 0 : Math.max(anybody - lead.atOrAbove, 0),
    nothing: 1 - anybody,
  }
}

const nonMateSpread = ({ tau, rho }: ScoreModel): number => tau * Math.sqrt(1 - rho)

/** What becomes of a mate at or above the threshold. */
function foundOf({ model, listLength, precision, isOrderAsked }: Search, lead: Lead, others: NonMates) {
  const spread = nonMateSpread(model)
  const { first, lower, pushedOff } = placesOf(lead, others, spread, listLength, precision, isOrderAsked)
  return { foundFirst: first, foundLower: lower, pushedOff }
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
  const { pushedOff, wrongOnly, nothing } = outcomesAt(
    model,
    g,
    galleryCounts,
    thresholdX,
    listLength,
    EXACT,
    false,
  )
  return pushedOff + wrongOnly + nothing
}
