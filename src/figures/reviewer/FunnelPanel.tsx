import { useState } from 'react'
import { FunnelFigure } from './FunnelFigure.tsx'
import { expectedSearches } from '../../engine/naturalFrequencies.ts'
import { REVIEWER } from '../../engine/reviewer.ts'
import { settingAt } from '../../state/derive.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'

/** From searches to wrong names that survive a human check. */
export function ReviewerPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const [reviewer, setReviewer] = useState(REVIEWER)
  return (
    <div ref={ref} className="panel-stack">
      <SettingField name="mated" />
      <FunnelFigure
        expected={expectedSearches(settingAt(scenario, scenario.threshold))}
        reviewer={reviewer}
        onReviewer={setReviewer}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
