import { FrequenciesFigure } from './FrequenciesFigure.tsx'
import { naturalFrequencies } from '../../engine/naturalFrequencies.ts'
import messages from '../../i18n/messages/en/frequencies.json'
import { register } from '../../i18n/translate.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import { usePanel } from '../panel/usePanel.ts'
import { MatedShareField } from '../../ui/fields/MatedShareField.tsx'
import type { Figure } from '../figure.ts'
import { frequenciesTable, frequenciesWords } from './frequenciesWords.ts'
import './embed.css'

register('en', messages)

/** 1,000 searches as a tree and a table, for any share of people who are in the gallery. */
export function FrequenciesPanel() {
  const { ref, scenario } = usePanel()
  return (
    <div ref={ref} className="panel-stack">
      <MatedShareField />
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
