import { isCompared } from '../../scenario/isCompared.ts'
import { presetScenario } from '../../scenario/presets/scenarios.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt, searchesAt, settingAt } from '../../state/derive.ts'
import { namedOutcomesAt } from '../../state/named.ts'
import type { ThresholdInForce } from '../../words/atThreshold.ts'
import { groupName } from '../../words/groupNames.ts'
import { inForce } from '../../words/inForce.ts'
import { isChanged } from '../../words/presetTitle.ts'

/** All searches as the engine gives them: columns with one entry a probe, probes in group order. */
export type SearchColumns = Readonly<{
  group: Uint8Array
  /** Index into the engine's SEARCH_OUTCOMES, or FOUND_WITH_STRANGER. */
  outcome: Uint8Array
  /** Log-odds of the best stranger; decides who stands first. */
  bestNonMate: Float64Array
  /** Log-odds of the person's own photo in the gallery; NaN for somebody who is not in it. */
  mate: Float64Array
}>

/** `one`: what one person of the group is called. */
export type SearchGroup = Readonly<{ name: string; one: string; count: number }>

export type SearchesData = SearchColumns &
  Readonly<{
    threshold: ThresholdInForce
    /** Pinned threshold in percent, and the outcomes of the same searches there; null for none. */
    comparison: number | null
    comparisonOutcome: Uint8Array | null
    /** Expected number of wrongly matched people, by group. */
    averages: readonly number[]
    /** Whether the run was picked by hand: the first one of the ACLU's test finds what the ACLU found. */
    isChosen: boolean
  }>

/** Everyone searched for in a state, and what becomes of them. */
export function searchesData(scenario: Scenario): SearchesData {
  const comparison = isCompared(scenario) ? scenario.comparison : null
  return {
    ...searchesAt(scenario, scenario.threshold),
    outcome: namedOutcomesAt(scenario, scenario.threshold),
    threshold: inForce(scenario),
    comparison,
    comparisonOutcome: comparison === null ? null : namedOutcomesAt(scenario, comparison),
    isChosen: isChosen(scenario),
    averages: expectedAt(scenario, scenario.threshold).groups.map(({ falsePositives }) => falsePositives),
  }
}

/** Of the presets one alone has a run picked for what it finds (docs/MODEL.md); every other has the first there is. */
const CHOSEN = 'aclu-2018'

function isChosen(scenario: Scenario): boolean {
  const { preset, seed } = scenario
  return preset === CHOSEN && seed === presetScenario(preset).seed && !isChanged(scenario)
}

/** The groups searched for, in the order of the columns. */
export function searchGroups(scenario: Scenario): readonly SearchGroup[] {
  const { searchCounts } = settingAt(scenario, scenario.threshold)
  return searchCounts.map((count, g) => ({
    name: scenario.groups[g]?.id ?? '',
    one: groupName(scenario, g, 'one'),
    count,
  }))
}
