import { SEARCH_OUTCOMES } from '../../engine/searches.ts'
import { searchesAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { LineupPanel } from './LineupPanel.tsx'
import type { Scenario } from '../../scenario/scenario.ts'

/** One search and its list, alone: the one selected, else the most telling one. */
export function LineupView() {
  const scenario = useStore((state) => state.scenario)
  const picked = useStore((state) => state.picked)
  return <LineupPanel probe={picked ?? tellingSearch(scenario)} isAlone />
}

const WRONG = SEARCH_OUTCOMES.indexOf('falsePositive')

/**
 * The search to show where nobody has chosen one: of those wrongly matched, the one with the best lookalike, which stays
 * wrongly matched longest as the threshold rises; with nobody wrongly matched, the one that came nearest.
 */
export function tellingSearch(scenario: Scenario): number {
  const { outcome, bestNonMate } = searchesAt(scenario, scenario.threshold)
  let telling = 0
  for (let probe = 1; probe < outcome.length; probe += 1) {
    const isBetter = bestNonMate[probe]! > bestNonMate[telling]!
    const [now, best] = [outcome[probe] === WRONG, outcome[telling] === WRONG]
    if (now === best ? isBetter : now) telling = probe
  }
  return telling
}
