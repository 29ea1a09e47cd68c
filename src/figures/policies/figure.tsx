import { PoliciesFigure } from './PoliciesFigure.tsx'
import { commit } from '../../state/actions.ts'
import { policyRows } from '../../state/policyRows.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'
import { chosenPolicy } from './policyRow.ts'
import type { Figure } from '../figure.ts'
import { policiesTable, policiesWords } from './policiesWords.ts'

/** Four ways to choose a threshold and one to do without, and what each group pays under each. */
export function PoliciesPanel() {
  const { ref, scenario } = usePanel()
  return (
    <div ref={ref} className="panel-stack">
      <SettingField name="mated" />
      <SettingField name="cost" />
      <PoliciesFigure
        rows={policyRows(scenario)}
        chosen={chosenPolicy(scenario)}
        onPolicy={(id) => commit(id === 'rank' ? { mode: 'rank' } : { mode: 'threshold', policy: id })}
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
