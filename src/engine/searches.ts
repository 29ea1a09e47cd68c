import { isReturned } from './logOdds.ts'
import { type SearchScores, readSearchScores, settleMates } from './searchScores.ts'
import type { Setting } from './setting.ts'
import type { Trial } from './trial.ts'

/** How a search ends. The first two are of non-mated searches, the other five of mated ones. */
export const SEARCH_OUTCOMES = [
  'falsePositive',
  'trueNegative',
  'foundFirst',
  'foundLower',
  'pushedOff',
  'wrongOnly',
  'nothing',
] as const
export type SearchOutcome = (typeof SEARCH_OUTCOMES)[number]

const FALSE_POSITIVE = SEARCH_OUTCOMES.indexOf('falsePositive')
const TRUE_NEGATIVE = SEARCH_OUTCOMES.indexOf('trueNegative')
/** By the mate's place (MATE_PLACES), when it scores high enough to be returned. */
const BY_PLACE = (['trueNegative', 'foundFirst', 'foundLower', 'pushedOff'] as const).map((outcome) =>
  SEARCH_OUTCOMES.indexOf(outcome),
)
const WRONG_ONLY = SEARCH_OUTCOMES.indexOf('wrongOnly')
const NOTHING = SEARCH_OUTCOMES.indexOf('nothing')

/** All searches of a setting, as columns: one entry per probe, probes in group order. Read only: columns are shared. */
export type Searches = Readonly<{
  count: number
  group: Uint8Array
  /** Place inside the group, from 0. */
  ordinal: Uint32Array
  /** 1 where the subject is enrolled. */
  isMated: Uint8Array
  /** Index into SEARCH_OUTCOMES. */
  outcome: Uint8Array
  /** Log-odds of the best non-mate, returned or not; -Infinity if the gallery holds none. */
  bestNonMate: Float64Array
  /** Log-odds of the mate, returned or not; NaN if the search is not mated. */
  mate: Float64Array
}>

/**
 * Runs every search of a setting on the trial's draw (MODEL.md 3). A lens: nothing is drawn again, so raising a
 * threshold never adds a name, and a gallery in which no group's count falls keeps every score. (Largest-remainder
 * counts of three or more groups can fall by one as the gallery grows: the Alabama paradox. Those of two cannot.)
 *
 * Cheap to call on every frame: a new threshold is a comparison per probe. A gallery size or list length not read
 * before may have to be drawn; `prepare` does that in slices.
 */
export function readSearches(trial: Trial, setting: Setting): Searches {
  const scores = readSearchScores(trial, setting)
  settleMates(trial, setting, scores)
  const { count, group, ordinal, isMated, bestNonMate, mate } = scores
  return { count, group, ordinal, isMated, outcome: outcomesOf(scores, setting), bestNonMate, mate }
}

function outcomesOf(scores: SearchScores, { thresholds }: Setting): Uint8Array {
  const { count, group, isMated, bestNonMate, mate, matePlace } = scores
  const outcome = new Uint8Array(count)
  for (let probe = 0; probe < count; probe += 1) {
    const threshold = thresholds[group[probe]!]!
    const isWrongReturned = isReturned(bestNonMate[probe]!, threshold)
    if (isMated[probe] === 0) outcome[probe] = isWrongReturned ? FALSE_POSITIVE : TRUE_NEGATIVE
    else if (isReturned(mate[probe]!, threshold)) outcome[probe] = BY_PLACE[matePlace[probe]!]!
    else outcome[probe] = isWrongReturned ? WRONG_ONLY : NOTHING
  }
  return outcome
}

/** Group and place in the group of a probe given by its index in group order, 0 to the number of searches - 1. */
export function probeAt(setting: Setting, probe: number): { group: number; ordinal: number } {
  let ordinal = probe
  for (let group = 0; group < setting.searchCounts.length; group += 1) {
    const searches = setting.searchCounts[group]!
    if (ordinal < searches) return { group, ordinal }
    ordinal -= searches
  }
  throw new RangeError(`No probe ${probe}: there are ${setting.searchCounts.reduce((a, b) => a + b, 0)}.`)
}
