import { PoliciesFigure } from './PoliciesFigure.tsx'
import messages from '../../i18n/messages/en/policies.json'
import { register } from '../../i18n/translate.ts'
import { settle } from '../../state/actions.ts'
import { policyRows } from '../../state/policyRows.ts'
import { usePanel } from '../panel/usePanel.ts'
import { MatedShareField } from '../../ui/fields/MatedShareField.tsx'
import { chosenPolicy } from './policyRow.ts'
import { CostField } from '../../ui/fields/CostField.tsx'
import type { Figure } from '../figure.ts'
import { policiesTable, policiesWords } from './policiesWords.ts'

register('en', messages)

/** Four ways to choose a threshold and one to do without, and what each group pays under each. */
export function PoliciesPanel() {
  const { ref, scenario } = usePanel()
  return (
    <div ref={ref} className="panel-stack">
      <MatedShareField />
      <CostField />
      <PoliciesFigure
        rows={policyRows(scenario)}
        chosen={chosenPolicy(scenario)}
        onPolicy={(id) => settle(id === 'rank' ? { mode: 'rank' } : { mode: 'threshold', policy: id })}
        settings={scenario}
      />
    </div>
  )
}

export const figure: Figure = {
  Panel: PoliciesPanel,
  words: (scenario) => policiesWords(policyRows(scenario), chosenPolicy(scenario), scenario),
  table: (scenario) => policiesTable(policyRows(scenario), scenario),
}
