import { PoliciesFigure } from './PoliciesFigure.tsx'
import messages from '../../i18n/messages/en/policies.json'
import { register } from '../../i18n/translate.ts'
import { commit } from '../../state/actions.ts'
import { policyRows } from '../../state/policyRows.ts'
import { usePanel } from '../panel/usePanel.ts'
import { MatedShareField } from '../../ui/fields/MatedShareField.tsx'
import { CostField } from '../../ui/fields/CostField.tsx'

register('en', messages)

/** Four ways to choose a threshold and one to do without, and what each group pays under each. */
export function PoliciesPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  return (
    <div ref={ref} className="panel-stack">
      <MatedShareField />
      <CostField />
      <PoliciesFigure
        rows={policyRows(scenario)}
        chosen={scenario.mode === 'rank' ? 'rank' : scenario.policy}
        onPolicy={(id) => commit(id === 'rank' ? { mode: 'rank' } : { mode: 'threshold', policy: id })}
        settings={scenario}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
