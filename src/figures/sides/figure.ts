import type { Figure } from '../figure.ts'
import { sideRows, SidesPanel } from './SidesPanel.tsx'
import { sidesTable, sidesWords } from './sidesWords.ts'

export const figure: Figure = {
  Panel: SidesPanel,
  words: (scenario) => sidesWords(sideRows(scenario), scenario),
  table: (scenario) => sidesTable(sideRows(scenario), scenario),
}
