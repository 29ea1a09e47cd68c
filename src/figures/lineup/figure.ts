import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { firstOfInterest, lineupOf } from './lineupOf.ts'
import { LineupAlone } from './LineupPanel.tsx'
import { lineupTable } from './lineupTable.ts'
import { lineupWords } from './lineupWords.ts'

export const figure: Figure = {
  Panel: LineupAlone,
  words: (scenario) => lineupWords(...first(scenario)),
  table: (scenario) => lineupTable(...first(scenario)),
}

function first(scenario: Scenario) {
  const { probe, candidates, threshold, comparison } = lineupOf(scenario, firstOfInterest(scenario))
  return [probe, candidates, threshold, comparison] as const
}
