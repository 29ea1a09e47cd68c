import { toLogOdds } from '../../src/engine/logOdds.ts'
import { naturalFrequencies } from '../../src/engine/naturalFrequencies.ts'
import { sentenceText } from '../../src/words/sentenceParts.ts'
import type { TableData } from '../../src/figures/frame/tableData.ts'
import { frequenciesTable } from '../../src/figures/frequencies/frequenciesWords.ts'
import { growthTable } from '../../src/figures/growth/growthTable.ts'
import { mapTable } from '../../src/figures/map/mapTable.ts'
import { policiesTable } from '../../src/figures/policies/policiesWords.ts'
import { pmfMean } from '../../src/figures/repeat/repeatGeometry.ts'
import { countSearches } from '../../src/figures/searches/searchesCounts.ts'
import { searchesTable } from '../../src/figures/searches/searchesTable.ts'
import { tradeoffTable } from '../../src/figures/tradeoff/tradeoffTable.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { expectedAt, observedAt, searchesAt, settingAt } from '../../src/state/derive.ts'
import { mapStanding } from '../../src/state/mapStanding.ts'
import { drawnThreshold } from '../../src/state/ownThresholds.ts'
import { policyRows } from '../../src/state/policyRows.ts'
import { ratesCurve } from '../../src/state/ratesCurve.ts'
import { countChances } from '../../src/state/repeated.ts'
import { sharesOf } from '../../src/state/shares.ts'

/** Every number of a state as the page shows it, made with the functions the page's panels make it with. */
export type Screen = Readonly<{
  sentence: string
  searches: TableData
  map: TableData
  growth: TableData
  tradeoff: TableData
  policies: TableData
  frequencies: TableData
  /** Mean of the chances of every count of wrongly matched people. */
  repeatMean: number
}>

export function readScreen(scenario: Scenario): Screen {
  const { comparison, gallerySize, searches, groups } = scenario
  const { wrong, missed } = sharesOf(scenario)
  const threshold = drawnThreshold(scenario)
  const x = toLogOdds(threshold)
  const { threshold: set } = scenario
  const named = groups.map(({ id }, g) => ({
    name: id,
    count: settingAt(scenario, set).searchCounts[g] ?? 0,
  }))
  return {
    sentence: sentenceText({
      scenario,
      current: expectedAt(scenario, set),
      compared: comparison === null ? null : expectedAt(scenario, comparison),
      run: observedAt(scenario, set).overall.falsePositives,
    }),
    searches: searchesTable(countSearches(named, searchesAt(scenario, set), null), set, null),
    map: mapTable({
      threshold,
      gallerySize,
      here: { wrong: wrong(gallerySize, x), missed: missed(gallerySize, x) },
      comparison: null,
      places: [],
      wrongLines: [],
      missedLines: [],
      wrongPer: wrong,
      missed,
      standing: mapStanding(scenario),
    }),
    growth: growthTable({
      gallerySize,
      searches: scenario.matedShare > 0 ? null : searches,
      thresholds: [threshold],
      threshold,
      wrongPer: wrong,
      textbook: null,
      landmarks: [],
    }),
    tradeoff: tradeoffTable(
      ratesCurve(scenario),
      groups.map(({ id }) => id),
      [threshold],
    ),
    policies: policiesTable(policyRows(scenario), scenario),
    frequencies: frequenciesTable(naturalFrequencies(settingAt(scenario, set))),
    repeatMean: pmfMean(countChances(scenario, set)),
  }
}
