import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { ALL_ON, causesData, CausesPanel } from './CausesPanel.tsx'
import { causesTable, causesWords } from './causesWords.ts'

/** With all causes on and the gap measured in wrong matches, as the reader finds it. */
export const figure: Figure = {
  Panel: CausesPanel,
  words: (scenario) => causesWords(shown(scenario)),
  table: (scenario) => causesTable(shown(scenario)),
}

function shown(scenario: Scenario) {
  const { gaps, ...data } = causesData(scenario, ALL_ON)
  return { ...data, gap: gaps[0]! }
}
