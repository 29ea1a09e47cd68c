import { sentenceInput, sentenceText } from '../../src/words/sentenceParts.ts'
import type { TableData } from '../../src/figures/frame/tableData.ts'
import { FIGURES } from '../../src/figures/registry.ts'
import { pmfMean } from '../../src/figures/repeat/repeatGeometry.ts'
import type { FigureId } from '../../src/scenario/display.ts'
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
