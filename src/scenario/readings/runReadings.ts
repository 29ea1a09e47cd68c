import { readCandidates } from '../../engine/candidates.ts'
import { toPercent } from '../../engine/logOdds.ts'
import type { ObservedGroup } from '../../engine/observed.ts'
import { readSearches, SEARCH_OUTCOMES } from '../../engine/searches.ts'
import type { Scenario } from '../scenario.ts'
import { type Reading, type ReadingOptions, runOf } from './reading.ts'

function observedOf(scenario: Scenario, { group }: ReadingOptions): ObservedGroup {
  const { overall, groups } = runOf(scenario).observed
  return group === undefined ? overall : groups[group]!
}

/** The wrongly matched person whose best stranger scores highest, by the order of searches; null when nobody is. */
function clearestWrong(scenario: Scenario): Readonly<{ probe: number; score: number }> | null {
  const { trial, setting } = runOf(scenario)
  const { outcome, bestNonMate, count } = readSearches(trial, setting)
  let probe = -1
  for (let i = 0; i < count; i += 1) {
    if (SEARCH_OUTCOMES[outcome[i]!] !== 'falsePositive') continue
    if (probe < 0 || bestNonMate[i]! > bestNonMate[probe]!) probe = i
  }
  return probe < 0 ? null : { probe, score: toPercent(bestNonMate[probe]!) }
}

/** What the searches of one seed came to. Options looked at: `group`. */
export const RUN_READINGS = {
  wrongInRun: (s, o) => observedOf(s, o).falsePositives,
  missedInRun: (s, o) => observedOf(s, o).misses,
  notEnrolledInRun: (s, o) => observedOf(s, o).nonMated,
  enrolledInRun: (s, o) => observedOf(s, o).mated,
  namedInRun: (s, o) => observedOf(s, o).flagged,
  firstRightInRun: (s, o) => observedOf(s, o).rightFirst,
  /** Place among the searches, from 0, of the wrongly matched person with the highest score. */
  clearestWrongSearch: (s) => clearestWrong(s)?.probe ?? null,
  /** That score, in percent. */
  clearestWrongScore: (s) => clearestWrong(s)?.score ?? null,
  /** Names on that person's list. */
  clearestWrongNames: (s) => {
    const found = clearestWrong(s)
    const { trial, setting } = runOf(s)
    return found === null ? null : readCandidates(trial, setting, found.probe).length
  },
} as const satisfies Record<string, Reading>
