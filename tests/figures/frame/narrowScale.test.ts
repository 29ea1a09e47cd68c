import { expect, test } from 'vitest'
import { lineupOf, tellingSearch } from '../../../src/figures/lineup/lineupOf.ts'
import { lineupGeometry } from '../../../src/figures/lineup/lineupGeometry.ts'
import { mapLayout } from '../../../src/figures/map/mapGeometry.ts'
import { scoresLayout } from '../../../src/figures/scores/scoresLayout.ts'
import { tradeoffData } from '../../../src/figures/tradeoff/tradeoffData.ts'
import { tradeoffTable } from '../../../src/figures/tradeoff/tradeoffTable.ts'
import { parseLink } from '../../../src/scenario/links.ts'
import { narrowScale } from '../../../src/scenario/presets/product.ts'

const scenarioOf = (link: string) => parseLink(link).scenario
const MET = scenarioOf('?preset=met-2024')

test('drawings of a product whose thresholds stand close together are cut to its part of the scale', () => {
  const scale = narrowScale(MET)
  const { threshold } = mapLayout(640, Infinity, 0, scale)
  expect(threshold.limits).toEqual([50, 80])
  expect(threshold.ticks).toEqual([50, 60, 64, 70, 80])
  // Both thresholds have room for their names, also on a phone.
  const phone = mapLayout(320, Infinity, 0, scale).threshold
  expect(phone.toPosition(64) - phone.toPosition(60)).toBeGreaterThan(26)
  expect(scoresLayout(640, 300, 0, scale).ticks.map(({ percent }) => percent)).toEqual([
    20, 50, 60, 64, 70, 80,
  ])
  const lineup = lineupGeometry(lineupOf(MET, tellingSearch(MET)), 640)
  expect(lineup.bars.map(({ percent, name }) => [percent, name !== null])).toEqual([
    [60, true],
    [64, true],
  ])
  const data = tradeoffData(MET)
  const percents = tradeoffTable(data.ratesAt, [], [], data).raw?.map(([percent]) => percent)
  expect(percents).toEqual([56, 58, 60, 62, 64])
})

test('the whole scale is shown of every other product, and as long as a threshold lies outside', () => {
  expect(narrowScale(scenarioOf(''))).toBeNull()
  expect(narrowScale(scenarioOf('?preset=met-2024&t=99'))).toBeNull()
  expect(narrowScale(scenarioOf('?preset=met-2024&policy=equal-fpir'))).toBeNull()
  expect(narrowScale(scenarioOf('?preset=met-2024&t=70'))).toBe(narrowScale(MET))
})
