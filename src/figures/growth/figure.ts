import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import { growthData, landmarks } from './growthData.ts'
import { GrowthPanel } from './GrowthPanel.tsx'
import { growthTable, linesDrawn } from './growthTable.ts'
import { growthWords, readGrowth } from './growthWords.ts'

/** The textbook's rule is drawn, said and listed only once a reader asks for it. */
export const figure: Figure = {
  Panel: GrowthPanel,
  words: (scenario) => {
    const data = growthData(scenario)
    return withRemark(growthWords(readGrowth({ ...data, textbook: null })), data.remark)
  },
  table: (scenario) => {
    const data = growthData(scenario)
    const thresholds = linesDrawn(data.threshold, data.comparison)
    return growthTable({ ...data, textbook: null, landmarks: landmarks(), thresholds })
  },
}
