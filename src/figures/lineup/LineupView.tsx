import { SEARCH_OUTCOMES } from '../../engine/searches.ts'
import { searchesAt } from '../../state/derive.ts'
import { useStore } from '../../state/useStore.ts'
import { LineupPanel } from './LineupPanel.tsx'

/** One search and its list, alone: the one picked, else the first wrongly matched person, else the first search. */
export function LineupView() {
  const scenario = useStore((state) => state.scenario)
  const picked = useStore((state) => state.selectedProbe)
  const { outcome } = searchesAt(scenario, scenario.threshold)
  const wrong = outcome.indexOf(SEARCH_OUTCOMES.indexOf('falsePositive'))
  return <LineupPanel probe={picked ?? Math.max(0, wrong)} isAlone />
}
