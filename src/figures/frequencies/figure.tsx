import { FrequenciesFigure } from './FrequenciesFigure.tsx'
import { naturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SettingField } from '../../ui/fields/SettingField.tsx'
import type { Figure } from '../figure.ts'
import { frequenciesTable, frequenciesWords } from './frequenciesWords.ts'
import './embed.css'

/** 1,000 searches as a tree and a table, for any share of people who are in the gallery. */
export function FrequenciesPanel() {
  const { ref, scenario } = usePanel()
  return (
    <div ref={ref} className="panel-stack">
      <SettingField name="mated" />
      <FrequenciesFigure
        counts={naturalFrequencies(settingAt(scenario, scenario.threshold))}
        fpir={expectedAt(scenario, scenario.threshold).overall.fpir}
      />
    </div>
  )
}

export const figure: Figure = {
  Panel: FrequenciesPanel,
  words: (scenario) =>
    frequenciesWords(
      naturalFrequencies(settingAt(scenario, scenario.threshold)),
      expectedAt(scenario, scenario.threshold).overall.fpir,
    ),
  table: (scenario) => frequenciesTable(naturalFrequencies(settingAt(scenario, scenario.threshold))),
}
