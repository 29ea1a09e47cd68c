import { naturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { expectedAt, settingAt } from '../../state/derive.ts'
import type { Figure } from '../figure.ts'
import { FrequenciesPanel } from './FrequenciesPanel.tsx'
import { frequenciesTable, frequenciesWords } from './frequenciesWords.ts'
import './embed.css'

export const figure: Figure = {
  Panel: FrequenciesPanel,
  words: (scenario) =>
    frequenciesWords(
      naturalFrequencies(settingAt(scenario, scenario.threshold)),
      expectedAt(scenario, scenario.threshold).overall.fpir,
    ),
  table: (scenario) => frequenciesTable(naturalFrequencies(settingAt(scenario, scenario.threshold))),
}
