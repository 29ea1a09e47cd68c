import { chanceOfAny } from './fpir.ts'
import { strangerLead } from './lead.ts'
import {
  chanceMisses,
  isSeldom,
  type Misses,
  missesBelow,
  mixed,
  mixedMisses,
  rankScores,
  unusableBelow,
} from './matedMisses.ts'
import { nonMatesOf, type NonMates } from './nonMates.ts'
import { EXACT, type Precision } from './precision.ts'
import { placesOf, rankChances } from './rankChances.ts'
import type { ScoreModel } from './scoreModel.ts'
import type { Setting } from './setting.ts'

/** The five things that can become of a search whose subject is enrolled. Chances, adding up to 1. */
export type Outcomes = Misses &
  Readonly<{
    /** The mate is returned and nobody scores higher. */
    foundFirst: number
    /** The mate is on the list, below somebody else. */
    foundLower: number
  }>

/**
 * Outcomes of a mated search of group `g`; null when nobody of the group is enrolled. Roughly, to three digits and several
 * times as quick, a mate of whom a photo shows no face is taken to be found as often as chance would have it.
 */
export function matedOutcomes(setting: Setting, g: number, precision = EXACT): Outcomes | null {
  const { model, galleryCounts, thresholds, listLength } = setting
  if (!(galleryCounts[g]! > 0)) return null
  return outcomesAt(model, g, galleryCounts, thresholds[g]!, listLength, precision)
}

/** The same for any threshold and list length. The group must have somebody enrolled. */
export function outcomesAt(
  model: ScoreModel,
  g: number,
  galleryCounts: readonly number[],
  thresholdX: number,
  listLength: number,
  precision = EXACT,
): Outcomes {
  const others = nonMatesOf(model, g, galleryCounts, true)
  const usable = usableOutcomes(model, g, others, thresholdX, listLength, precision)
  if (model.unusable === 0) return usable
  const everybody = nonMatesOf(model, g, galleryCounts)
  const unusable = isSeldom(model, g, thresholdX, precision)
    ? byChance(chanceMisses(model, g, usable, thresholdX, listLength / everybody.total))
    : unusableOutcomes(model, g, { others, everybody }, thresholdX, listLength)
  return {
    ...mixedMisses(usable, unusable, model.unusable),
    foundFirst: mixed(usable.foundFirst, unusable.foundFirst, model.unusable),
    foundLower: mixed(usable.foundLower, unusable.foundLower, model.unusable),
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
  const scores = rankScores(model, g)
  const { first, lower, pushedOff } = rankChances(scores, others, thresholdX, listLength, precision)
  return { foundFirst: first, foundLower: lower, pushedOff, ...missesBelow(model, g, others, thresholdX) }
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
  return { foundFirst: first, foundLower: lower, pushedOff, ...unusableBelow(lead, others, anybody) }
}

const byChance = (misses: Misses): Outcomes => ({
  ...misses,
  foundFirst: 1 - misses.wrongOnly - misses.nothing,
  foundLower: 0,
})
