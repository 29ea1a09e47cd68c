import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { orderRows } from './groupRow.ts'
import { GroupRatesPanel } from './GroupRatesPanel.tsx'
import { groupsData } from './groupsData.ts'
import { groupsTable } from './groupsTable.ts'
import { groupsWords } from './groupsWords.ts'
import './embed.css'

export const figure: Figure = {
  Panel: GroupRatesPanel,
  words: (scenario) => groupsWords(ordered(scenario)),
  table: (scenario) => groupsTable(ordered(scenario)),
}

function ordered(scenario: Scenario) {
  const data = groupsData(scenario)
  return { ...data, rows: orderRows(data.rows, 'largest') }
}
