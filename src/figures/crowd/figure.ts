import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import { crowdData, readCrowd } from './crowdData.ts'
import { CrowdPanel } from './CrowdPanel.tsx'
import { crowdTable } from './crowdTable.ts'
import { crowdWords } from './crowdWords.ts'
import './embed.css'

export const figure: Figure = {
  Panel: CrowdPanel,
  words: (scenario) => {
    const data = crowdData(scenario)
    return withRemark(crowdWords(readCrowd(data)), data.remark)
  },
  table: (scenario) => {
    const { lights, gallerySize, threshold, comparison } = crowdData(scenario)
    return crowdTable(lights, gallerySize, threshold, comparison)
  },
}
