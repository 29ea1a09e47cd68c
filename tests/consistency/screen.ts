import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import type { TableData } from '../../src/figures/frame/tableData.ts'
import { FIGURES } from '../../src/figures/registry.ts'
import { pmfMean } from '../../src/figures/repeat/repeatGeometry.ts'
import type { FigureId } from '../../src/scenario/display.ts'
import type { ExpectedRates } from '../../src/engine/rates.ts'
import type { ExpectedReport } from '../../src/scenario/report.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { countChances } from '../../src/state/repeated.ts'

const READ = [
  'searches',
  'map',
  'growth',
  'tradeoff',
  'policies',
  'frequencies',
] as const satisfies FigureId[]

/** Every number of a state as the page shows it: the sentence, and the tables of its figures. */
export type Screen = Readonly<Record<(typeof READ)[number], TableData>> &
  Readonly<{
    sentence: string
    /** Mean of the chances of every count of wrongly matched people. */
    repeatMean: number
  }>

const figures = await Promise.all(READ.map(async (id) => [id, (await FIGURES[id].load()).figure] as const))

export function readScreen(scenario: Scenario): Screen {
  const tables = figures.map(([id, { table }]) => [id, table(scenario)] as const)
  return {
    ...(Object.fromEntries(tables) as Record<(typeof READ)[number], TableData>),
    sentence: sentenceText(sentenceInput(scenario)),
    repeatMean: pmfMean(countChances(scenario, scenario.threshold)),
  }
}

/** A text without the marks that keep names apart which are written from right to left. */
export function inOrder(text = ''): string {
  return text.replaceAll(/[\u2068\u2069]/g, '')
}

/** What the command line printed, as the sentence takes it. */
export function rates({ overall, groups }: ExpectedReport, { groups: order }: Scenario): ExpectedRates {
  return { overall, groups: order.map(({ id }) => groups[id]!) }
}

/** Those wrongly matched in this run at the threshold compared with, as the picture counts them; null if it does not. */
export function countThen({ searches: { columns, rows } }: Screen, { groups }: Scenario): number | null {
  const column = columns.findIndex(({ key }) => key === 'wrongThen')
  if (column < 0) return null
  return rows.slice(0, groups.length).reduce((sum, row) => sum + Number(row[column]), 0)
}
