import { expectedSearches } from '../../engine/naturalFrequencies.ts'
import { REVIEWER } from '../../engine/reviewer.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { settingAt } from '../../state/derive.ts'
import type { Figure } from '../figure.ts'
import { funnelCounts } from './funnelCounts.ts'
import { ReviewerPanel } from './FunnelPanel.tsx'
import { funnelTable, funnelWords } from './funnelWords.ts'

/** With the reviewer of the study, whom the reader may change. */
export const figure: Figure = {
  Panel: ReviewerPanel,
  words: (scenario) => funnelWords(counted(scenario)),
  table: (scenario) => funnelTable(counted(scenario)),
}

function counted(scenario: Scenario) {
  return funnelCounts(expectedSearches(settingAt(scenario, scenario.threshold)), REVIEWER)
}
