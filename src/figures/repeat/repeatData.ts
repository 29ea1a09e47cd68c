import { tMaybe } from '../../i18n/translate.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { observedAt } from '../../state/derive.ts'
import {
  countChanceOf,
  countChances,
  isSolvedHere,
  publishedFor,
  repeatedTests,
} from '../../state/repeated.ts'
import { areAllWrong } from '../../state/tellingSetting.ts'
import { assumedShare } from '../../words/assumedShare.ts'
import { inForce } from '../../words/inForce.ts'
import type { PublishedCount } from './repeatWords.ts'

/** The test of a state, a thousand times, and what its real one found. */
export function repeatData(scenario: Scenario) {
  const { threshold, searches } = scenario
  const comparison = isCompared(scenario) ? scenario.comparison : null
  return {
    runs: repeatedTests(scenario, threshold),
    pmf: countChances(scenario, threshold),
    pinnedPmf: comparison === null ? null : countChances(scenario, comparison),
    searches,
    threshold: inForce(scenario),
    comparison,
    thisRun: observedAt(scenario, threshold).overall.falsePositives,
    published: publishedCount(scenario),
    areAllWrong: areAllWrong(scenario),
    enrolled: assumedShare(scenario).enrolled,
  }
}

function publishedCount(scenario: Scenario): PublishedCount | null {
  const found = publishedFor(scenario)
  if (!found?.count) return null
  return {
    who: tMaybe(`repeat.found.${scenario.preset}`) ?? '',
    count: found.count,
    isSolved: isSolvedHere(scenario, found),
    ...countChanceOf(countChances(scenario, scenario.threshold), found.count),
  }
}
