import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { countSearches } from './searchesCounts.ts'
import { searchesData, searchGroups } from './searchesData.ts'
import { SearchesPanel } from './SearchesPanel.tsx'
import { searchesTable, searchesWords, withChosen } from './searchesWords.ts'

export const figure: Figure = {
  Panel: SearchesPanel,
  words: (scenario) => withChosen(searchesWords(...counted(scenario)), searchesData(scenario).isChosen),
  table: (scenario) => searchesTable(...counted(scenario)),
}

function counted(scenario: Scenario) {
  const data = searchesData(scenario)
  const counts = countSearches(searchGroups(scenario), data, data.comparisonOutcome, data.averages)
  return [counts, data.threshold, data.comparison] as const
}
