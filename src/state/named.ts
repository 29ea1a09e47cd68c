import { isReturned } from '../engine/logOdds.ts'
import { SEARCH_OUTCOMES } from '../engine/searches.ts'
import { wronglyNamed, type WronglyNamed } from '../engine/wronglyNamed.ts'
import { modelKey, runKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { searchesAt, settingAt } from './derive.ts'
import { memoize } from './memoize.ts'

/** The threshold asked about is an argument, as in derive.ts. */
const ELSEWHERE = ['threshold', 'comparison'] as const

/**
 * Who is wrongly named at a threshold in percent: expected numbers, for searches for people who are not enrolled
 * (`nonMated`), for those who are (`mated`, null where none can be), and for both together (`all`); by group and overall.
 * Costs a millisecond or more a group: for words at rest, not for every frame of a drag.
 */
export const wronglyNamedAt: (scenario: Scenario, threshold: number) => WronglyNamed = memoize(
  (scenario, threshold) => `${threshold} ${modelKey(scenario, ELSEWHERE)}`,
  (scenario, threshold) => wronglyNamed(settingAt(scenario, threshold)),
)

/** One past the engine's outcomes: the person searched for is named first, and a stranger is named too. */
export const FOUND_WITH_STRANGER = SEARCH_OUTCOMES.length
const FOUND_FIRST = SEARCH_OUTCOMES.indexOf('foundFirst')

/** How each search of the run ends: an index into SEARCH_OUTCOMES, or FOUND_WITH_STRANGER. Read only: it is shared. */
export const namedOutcomesAt: (scenario: Scenario, threshold: number) => Uint8Array = memoize(
  (scenario, threshold) => `${threshold} ${runKey(scenario, ELSEWHERE)}`,
  (scenario, threshold) => {
    const { outcome, group, bestNonMate } = searchesAt(scenario, threshold)
    const { thresholds, listLength } = settingAt(scenario, threshold)
    // A list of one has no place for a stranger beside the right person.
    if (listLength < 2) return outcome
    return outcome.map((ends, probe) => {
      const isStranger = ends === FOUND_FIRST && isReturned(bestNonMate[probe]!, thresholds[group[probe]!]!)
      return isStranger && bestNonMate[probe]! > -Infinity ? FOUND_WITH_STRANGER : ends
    })
  },
  4,
)
