import { type Pair, countBelow } from './bestOfN.ts'
import { BLOCK, leastTail } from './leastTails.ts'
import { normalIsf, normalSf } from './normal.ts'
import type { Probes } from './probes.ts'
import type { ScoreModel } from './scoreModel.ts'
import { type Setting, matedShareOf } from './setting.ts'
import { type Trial, bestListOf, leastTailsOf, probesOf, recall } from './trial.ts'

/** Where the mate would stand among all scores, were there no threshold. */
export const MATE_PLACES = ['none', 'first', 'lower', 'pushedOff'] as const

/** Everything about a set of searches that no threshold changes, one entry per probe in group order. */
export type SearchScores = {
  readonly count: number
  readonly group: Uint8Array
  readonly ordinal: Uint32Array
  readonly isMated: Uint8Array
  readonly bestNonMate: Float64Array
  readonly mate: Float64Array
  /** Index into MATE_PLACES, for the first `settled` probes. */
  readonly matePlace: Uint8Array
  settled: number
}

/** A non-mated score from its upper-tail probability q and the commonness w of the probe (MODEL.md 1). */
export function nonMateScore(model: ScoreModel, { group, galleryGroup }: Pair, w: number, q: number): number {
  return meanGiven(model, group, galleryGroup, w) + model.tau * Math.sqrt(1 - model.rho) * normalIsf(q)
}

/** The other way round: the q of a non-mated score of x. */
export function nonMateTail(model: ScoreModel, { group, galleryGroup }: Pair, w: number, x: number): number {
  const spread = model.tau * Math.sqrt(1 - model.rho)
  return normalSf((x - meanGiven(model, group, galleryGroup, w)) / spread)
}

/** The score that a probe's own reference gets, log-odds: moving any parameter moves no other probe's (MODEL.md 1). */
export function mateScore(model: ScoreModel, g: number, probes: Probes, ordinal: number): number {
  if (probes.unusableUniform[ordinal]! >= model.unusable) {
    return model.matedMean[g]! + model.sigma * probes.mate[ordinal]!
  }
  const spread = model.tau * Math.sqrt(1 - model.rho)
  return meanGiven(model, g, g, probes.commonness[ordinal]!) + spread * probes.unusableMate[ordinal]!
}

function meanGiven(model: ScoreModel, g: number, h: number, w: number): number {
  return model.nonMatedMean[g]![h]! + model.tau * Math.sqrt(model.rho) * w
}

/** People of gallery group h whom a search of group g meets besides the mate, who takes a place of the own group. */
export function nonMatesOf(setting: Setting, pair: Pair, isMated: boolean): number {
  return setting.galleryCounts[pair.galleryGroup]! - (isMated && pair.group === pair.galleryGroup ? 1 : 0)
}

/** Reads the scores of all searches of a setting; what was read lately is kept. Settle the mates before use. */
export function readSearchScores(trial: Trial, setting: Setting): SearchScores {
  const { model, galleryCounts, searchCounts, matedShare, listLength } = setting
  const key = JSON.stringify(['scores', model, galleryCounts, searchCounts, matedShare, listLength])
  return recall(trial, key, () => {
    const scores = emptyScores(searchCounts.reduce((a, b) => a + b, 0))
    let first = 0
    searchCounts.forEach((searches, g) => {
      readGroup(trial, setting, g, scores, first)
      first += searches
    })
    return scores
  })
}

function emptyScores(count: number): SearchScores {
  return {
    count,
    group: new Uint8Array(count),
    ordinal: new Uint32Array(count),
    isMated: new Uint8Array(count),
    bestNonMate: new Float64Array(count).fill(-Infinity),
    mate: new Float64Array(count).fill(NaN),
    matePlace: new Uint8Array(count),
    settled: 0,
  }
}

/** Fills in the searches of group g, which begin at `first`. */
function readGroup(trial: Trial, setting: Setting, g: number, scores: SearchScores, first: number): void {
  const { model } = setting
  const searches = setting.searchCounts[g]!
  const probes = probesOf(trial, g, searches)
  const share = matedShareOf(setting, g)
  for (let ordinal = 0; ordinal < searches; ordinal += 1) {
    const probe = first + ordinal
    scores.group[probe] = g
    scores.ordinal[probe] = ordinal
    if (probes.matedUniform[ordinal]! >= share) continue
    scores.isMated[probe] = 1
    scores.mate[probe] = mateScore(model, g, probes, ordinal)
  }
  for (let h = 0; h < setting.galleryCounts.length; h += 1) {
    for (let from = 0; from < searches; from += BLOCK) {
      raiseBlock(trial, setting, { group: g, ordinal: from, galleryGroup: h }, scores, first)
    }
  }
}

/** Raises the best non-mates of a block of probes to the best of one gallery group. */
function raiseBlock(trial: Trial, setting: Setting, pair: Pair, scores: SearchScores, first: number): void {
  const { group, galleryGroup, ordinal: from } = pair
  const { model, searchCounts, galleryCounts } = setting
  if (galleryCounts[galleryGroup]! === 0) return
  const { commonness } = probesOf(trial, group, searchCounts[group]!)
  const block = leastTailsOf(trial, pair, galleryCounts[galleryGroup]!)
  const mean = model.nonMatedMean[group]![galleryGroup]!
  const common = model.tau * Math.sqrt(model.rho)
  const spread = model.tau * Math.sqrt(1 - model.rho)
  const rows = Math.min(BLOCK, searchCounts[group]! - from)
  for (let row = 0; row < rows; row += 1) {
    const probe = first + from + row
    const q = leastTail(block, row, nonMatesOf(setting, pair, scores.isMated[probe] === 1))
    const x = mean + common * commonness[from + row]! + spread * normalIsf(q)
    if (x > scores.bestNonMate[probe]!) scores.bestNonMate[probe] = x
  }
}

/**
 * Finds the places of the mates of further probes: of all, or until `isTimeUp`, which is asked after each one that had
 * to be looked up, so that every call gets on. Returns whether all are settled.
 */
export function settleMates(
  trial: Trial,
  setting: Setting,
  scores: SearchScores,
  isTimeUp: () => boolean = () => false,
): boolean {
  while (scores.settled < scores.count) {
    const probe = scores.settled
    scores.settled += 1
    if (scores.isMated[probe] === 0) continue
    if (scores.mate[probe]! >= scores.bestNonMate[probe]!) scores.matePlace[probe] = 1
    else if (setting.listLength === 1) scores.matePlace[probe] = 3
    else {
      const isOnList = betterThanMate(trial, setting, scores, probe) < setting.listLength
      scores.matePlace[probe] = isOnList ? 2 : 3
      if (isTimeUp()) break
    }
  }
  return scores.settled === scores.count
}

/** How many non-mates score above the mate, counted up to the list length or a little beyond. */
function betterThanMate(trial: Trial, setting: Setting, scores: SearchScores, probe: number): number {
  const group = scores.group[probe]!
  const ordinal = scores.ordinal[probe]!
  const w = probesOf(trial, group, ordinal + 1).commonness[ordinal]!
  let better = 0
  for (let h = 0; h < setting.galleryCounts.length && better < setting.listLength; h += 1) {
    const pair = { group, ordinal, galleryGroup: h }
    const list = bestListOf(trial, pair, setting.galleryCounts[h]!, setting.listLength)
    const tail = nonMateTail(setting.model, pair, w, scores.mate[probe]!)
    better += countBelow(list, nonMatesOf(setting, pair, true), tail)
  }
  return better
}
