import { useState } from 'react'
import { FunnelFigure } from './FunnelFigure.tsx'
import { expectedSearches } from '../../engine/naturalFrequencies.ts'
import { REVIEWER } from '../../engine/reviewer.ts'
import { settingAt } from '../../state/derive.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { funnelCounts } from './funnelCounts.ts'
import { funnelTable, funnelWords } from './funnelWords.ts'

/** From searches to wrong names that survive a human check. */
export function ReviewerPanel() {
  const { ref, scenario } = usePanel()
  const [reviewer, setReviewer] = useState(REVIEWER)
  return (
    <div ref={ref} className="panel-stack">
      <SettingField name="mated" />
      <FunnelFigure
        expected={expectedSearches(settingAt(scenario, scenario.threshold))}
        reviewer={reviewer}
        onReviewer={setReviewer}
      />
    </div>
  )
}

/** With the reviewer of the study, whom the reader may change. */
export const figure: Figure = {
  Panel: ReviewerPanel,
  words: (scenario) => funnelWords(counted(scenario)),
  table: (scenario) => funnelTable(counted(scenario)),
}

function counted(scenario: Scenario) {
  return funnelCounts(expectedSearches(settingAt(scenario, scenario.threshold)), REVIEWER)
}
