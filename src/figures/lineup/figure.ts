import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { LineupPanel } from './LineupPanel.tsx'
import { lineupOf, tellingSearch } from './lineupOf.ts'
import { lineupTable, lineupWords } from './lineupWords.ts'

export const figure: Figure = {
  Panel: LineupPanel,
  words: (scenario) => lineupWords(...first(scenario)),
  table: (scenario) => lineupTable(...first(scenario)),
}

function first(scenario: Scenario) {
  const { probe, candidates, threshold, comparison } = lineupOf(scenario, tellingSearch(scenario))
  return [probe, candidates, threshold, comparison] as const
}
