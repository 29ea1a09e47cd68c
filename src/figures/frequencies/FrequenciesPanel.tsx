import { FrequenciesFigure } from './FrequenciesFigure.tsx'
import { naturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'

/** 1,000 searches as a tree and a table, for any share of people who are in the gallery. */
export function FrequenciesPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  return (
    <div ref={ref} className="panel-stack">
      <SettingField name="mated" />
      <FrequenciesFigure
        counts={naturalFrequencies(settingAt(scenario, scenario.threshold))}
        fpir={expectedAt(scenario, scenario.threshold).overall.fpir}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
