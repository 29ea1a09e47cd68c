import { expect, test } from 'vitest'
import { expectedRates } from '../../src/engine/rates.ts'
import { parseLink } from '../../src/scenario/links.ts'
import { PRESETS, presetScenario, productOf, thresholdsOf } from '../../src/scenario/presets/index.ts'
import { report } from '../../src/scenario/report.ts'
import { toSetting } from '../../src/scenario/toSetting.ts'

/** Of the alerts at a threshold, the share that name the wrong person: as the command line prints it. */
const wrongShare = (query: string): number =>
  1 - report(parseLink(query).scenario, query).expected.overall.ppv!

test('London’s alerts: 3.6 % wrong at 0.60, between 0.15 and 0.83 % at 0.64, from one curve', () => {
  expect(wrongShare('preset=met-2024')).toBeCloseTo(25 / 691, 2)
  expect(wrongShare('preset=met-2024&t=64')).toBeGreaterThan(0.0015)
  expect(wrongShare('preset=met-2024&t=64')).toBeLessThan(0.0083)
  // Solved: with the lists that the records had at each threshold.
  expect(wrongShare('preset=met-2024&n=13290') / (25 / 691)).toBeCloseTo(1, 2)
  expect(wrongShare('preset=met-2024&t=64&n=15434') / (5 / 1_413)).toBeCloseTo(1, 2)
})

test('the sums of London’s records are the sums of their rows, and nothing after May 2025 is among them', () => {
  const { published } = PRESETS.find(({ id }) => id === 'met-2024')!
  const rows = published.filter(({ what }) => what === 'wrongAlerts')
  for (const sum of rows.filter(({ isWorkedOut }) => isWorkedOut === true)) {
    const parts = rows.filter(
      ({ threshold, isWorkedOut }) => threshold === sum.threshold && isWorkedOut !== true,
    )
    expect(parts.reduce((all, { count }) => all + count!, 0)).toBe(sum.count)
    expect(parts.reduce((all, { of }) => all + of!, 0)).toBe(sum.of)
  }
  for (const { period } of rows) expect(period![1] <= '2025-05-10').toBe(true)
})

test('in London’s test of 2023, 89 % were found at 0.60 and 1 in 60,000 wrongly matched on a list of 1,000', () => {
  const { overall } = expectedRates(toSetting({ ...presetScenario('met-2024'), gallerySize: 1_000 }))
  expect(overall.fpir! * 60_000).toBeCloseTo(1, 2)
  expect(1 - overall.fnir!).toBeCloseTo(0.89, 3)
})

test('80 default and 99 advised are said of Amazon’s software alone', () => {
  const amazons = PRESETS.filter(({ thresholds }) =>
    Object.values(thresholds.names).includes('threshold.tick.99'),
  )
  const others = ['airport-gate', 'south-wales-2017', 'met-2024', 'fbi-30m', 'uk-pnd-2025']
  expect(amazons.map(({ id }) => id)).toEqual(
    PRESETS.map(({ id }) => id).filter((id) => !others.includes(id)),
  )
})

test('every preset can be set to its own pair, and says which product’s counts it rests on', () => {
  for (const { id, thresholds, scenario, product } of PRESETS) {
    const { pair, stops, limits } = thresholds
    expect(productOf(scenario), id).toBe(product)
    expect(thresholdsOf(scenario), id).toBe(thresholds)
    expect(stops, id).toEqual(expect.arrayContaining([...pair]))
    for (const at of stops) expect(at > limits[0] && at < limits[1], id).toBe(true)
  }
})

test('a denominator that nobody printed is marked: 107 and 428 are 20 and 80 % of 535', () => {
  const { published } = PRESETS.find(({ id }) => id === 'aclu-2018')!
  expect(published.map(({ isWorkedOut }) => isWorkedOut === true)).toEqual([false, true, true])
  expect(published.every(({ source }) => source.publisher === 'ACLU')).toBe(true)
})
