import { remark, withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import { ratesByThreshold, scoresData } from './scoresData.ts'
import { ScoresPanel } from './ScoresPanel.tsx'
import { scoresTable } from './scoresTable.ts'
import { scoresWords } from './scoresWords.ts'

export const figure: Figure = {
  Panel: ScoresPanel,
  words: (scenario) =>
    withRemark(scoresWords(scoresData(scenario)), scenario.mode === 'rank' ? null : remark(scenario)),
  table: (scenario) => scoresTable(scoresData(scenario), ratesByThreshold(scenario)),
}
