import { PoliciesFigure } from './PoliciesFigure.tsx'
import { commit } from '../../state/actions.ts'
import { useIsLeftOut } from '../../state/lessonOpened.ts'
import { policyRows } from '../../state/policyRows.ts'
import { hasNobodyEnrolled, someEnrolled } from '../../scenario/someEnrolled.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { EnrolledField } from '../panel/EnrolledField.tsx'
import { usePanel } from '../panel/usePanel.ts'
import { useSomeEnrolled } from '../panel/useSomeEnrolled.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'
import { chosenPolicy } from './policyRow.ts'
import type { Figure } from '../figure.ts'
import { policiesTable, policiesWords } from './policiesWords.ts'

/** Every way to choose a threshold, or to do without one (`POLICY_ROWS`), and what each group pays under each. */
export function PoliciesPanel() {
  const { ref, scenario } = usePanel()
  const enrolled = useSomeEnrolled(scenario, isSafe(scenario))
  const { shown } = enrolled
  const isCostLeftOut = useIsLeftOut('cost')
  return (
    <div ref={ref} className="panel-stack">
      <PoliciesFigure
        rows={policyRows(shown)}
        chosen={chosenPolicy(shown)}
        onPolicy={(id) =>
          // What is put to use is what is drawn.
          commit({
            matedShare: shown.matedShare,
            ...(id === 'rank' ? { mode: 'rank' } : { mode: 'threshold', policy: id }),
          })
        }
        settings={shown}
        isStandIn={enrolled.isStandIn}
      />
      <EnrolledField enrolled={enrolled} />
      {!isCostLeftOut && <SettingField name="cost" />}
    </div>
  )
}

/**
 * Whether the rule in use names the same people whatever the share of those enrolled: a stand-in for that share must not
 * move what the rest of the page says.
 */
function isSafe(scenario: Scenario): boolean {
  const chosen = chosenPolicy(scenario)
  return chosen === 'same' || chosen === 'rank'
}

function policiesData(scenario: Scenario) {
  const isStandIn = isSafe(scenario) && hasNobodyEnrolled(scenario)
  const shown = isStandIn ? someEnrolled(scenario) : scenario
  return { rows: policyRows(shown), chosen: chosenPolicy(shown), settings: shown, isStandIn }
}

export const figure: Figure = {
  Panel: PoliciesPanel,
  words: (scenario) => {
    const { rows, chosen, settings, isStandIn } = policiesData(scenario)
    return policiesWords(rows, chosen, settings, isStandIn)
  },
  table: (scenario) => {
    const { rows, settings } = policiesData(scenario)
    return policiesTable(rows, settings)
  },
}
