import type { Figure } from '../figure.ts'
import { repeatData } from './repeatData.ts'
import { RepeatPanel } from './RepeatPanel.tsx'
import { repeatTable, repeatWords } from './repeatWords.ts'
import './embed.css'

/** What was published, and whose share it was, stand beside the drawing with questions of their own. */
export const figure: Figure = {
  Panel: RepeatPanel,
  words: (scenario) => repeatWords({ ...repeatData(scenario), published: null, share: null }),
  table: (scenario) => {
    const data = repeatData(scenario)
    return repeatTable({ ...data, share: null, shown: data.runs.length })
  },
}
