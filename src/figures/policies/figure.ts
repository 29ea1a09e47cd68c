import { policyRows } from '../../state/policyRows.ts'
import type { Figure } from '../figure.ts'
import { PoliciesPanel } from './PoliciesPanel.tsx'
import { policiesTable, policiesWords } from './policiesWords.ts'
import { chosenPolicy } from './policyRow.ts'

export const figure: Figure = {
  Panel: PoliciesPanel,
  words: (scenario) => policiesWords(policyRows(scenario), chosenPolicy(scenario), scenario),
  table: (scenario) => policiesTable(policyRows(scenario), scenario),
}
