import { expect, test } from 'vitest'
import { expectedRates } from '../../src/engine/rates.ts'
import { PRESETS, presetById } from '../../src/scenario/presets/index.ts'
import { parseLink, printLink } from '../../src/scenario/links.ts'
import { toSetting } from '../../src/scenario/toSetting.ts'
import { evidenceOf, type EvidenceRow } from '../../src/state/evidence.ts'

const rowsOf = (id: string): readonly EvidenceRow[] => evidenceOf(presetById(id)!)
const all = PRESETS.flatMap(evidenceOf)

test('every published result of every preset has a row, in order', () => {
  expect(all.map(({ published }) => published)).toEqual(PRESETS.flatMap(({ published }) => published))
  expect(all.length).toBeGreaterThanOrEqual(20)
})

// By hand: 28 and 11 + 17 are solved; the others are N · FPIR of one group with the pooled rate 28/535 = .05234.
test.each([
  ['aclu-2018', 0, 28, 4],
  ['aclu-2018', 1, 11, 4],
  ['aclu-2018', 2, 17, 4],
  ['comparitech-2020', 0, 102.53, 1],
  ['comparitech-2020', 1, 27.74, 2],
  ['comparitech-2020', 2, 74.79, 2],
  ['california-2019', 0, 6.28, 2],
  ['massachusetts-2019', 0, 8.46, 2],
  ['amazon-2018', 0, 0.032, 3],
])('%s, result %i: the model expects %f wrong matches', (id, i, expected, digits) => {
  expect(rowsOf(id)[i]!.counts!.expected).toBeCloseTo(expected, digits)
})

test('what a row says is what its state gives in the simulator', () => {
  const counted = all.filter(
    ({ published }) => published.what === 'wronglyMatched' && published.count !== null,
  )
  for (const { scenario, published, counts, preset } of counted) {
    const { overall, groups } = expectedRates(toSetting(scenario))
    const g = scenario.groups.findIndex(({ id }) => id === published.group)
    expect(g < 0 ? overall.falsePositives : groups[g]!.falsePositives, preset.id).toBeCloseTo(
      counts!.expected,
      6,
    )
  }
})

test('the state of a row opens from its link, at the published threshold and gallery', () => {
  for (const { scenario, published } of all) {
    expect(parseLink(printLink({ scenario }))).toMatchObject({ scenario, notes: [] })
    if (published.threshold !== null) expect(scenario.threshold).toBe(published.threshold)
    if (published.gallerySize !== null) expect(scenario.gallerySize).toBe(published.gallerySize)
    expect(scenario.comparison).not.toBe(scenario.threshold)
  }
})

test('a published count carries its Wilson interval: 28 of 535 is 3.6 to 7.5 %, 0 of 1,959 at most 0.2 %', () => {
  const [aclu] = rowsOf('aclu-2018')
  expect(aclu!.found.low).toBeCloseTo(0.03646, 5)
  expect(aclu!.found.high).toBeCloseTo(0.0746, 5)
  expect(rowsOf('comparitech-2020')[3]!.found).toMatchObject({ rate: 0, low: 0 })
  expect(rowsOf('comparitech-2020')[3]!.found.high).toBeCloseTo(0.00196, 5)
})

test('California, Massachusetts and the 10,000 photos do not fit, and luck does not explain them', () => {
  for (const id of ['california-2019', 'massachusetts-2019', 'aclu-2018-10000']) {
    const [row] = rowsOf(id)
    expect(row!.verdict, id).toBe('modelLow')
    expect(row!.chance!, id).toBeLessThan(0.025)
  }
})

test('a number a setting was solved from is never called a prediction, nor is the sum of two such', () => {
  const solved = new Set(PRESETS.flatMap(({ solvedFrom }) => solvedFrom.map(({ from }) => from)))
  for (const { published, verdict } of all) if (solved.has(published)) expect(verdict).toBe('solved')
  expect(rowsOf('aclu-2018').map(({ verdict }) => verdict)).toEqual(['solved', 'solved', 'solved'])
})

test('what is called solved does come out, to the digits published', () => {
  for (const { verdict, found, model, preset } of all)
    if (verdict === 'solved') expect(model.rate / found.rate, preset.id).toBeCloseTo(1, 2)
})

test('Comparitech at 80 % is predicted; the results that decided the spread of scores are told apart', () => {
  expect(rowsOf('comparitech-2020').map(({ verdict }) => verdict)).toEqual(['fits', 'fits', 'fits', 'chosen'])
  expect(rowsOf('amazon-2018')[0]!.verdict).toBe('chosen')
})

test('a rate without a count has no interval and no verdict of luck', () => {
  const rows = all.filter(({ published }) => published.count === null)
  expect(rows.length).toBeGreaterThan(0)
  for (const { found, counts, chance, verdict } of rows) {
    expect({ ...found, counts, chance }).toMatchObject({ low: null, high: null, counts: null, chance: null })
    expect(['solved', 'rateOnly']).toContain(verdict)
  }
})

test('the UK’s higher setting stands at the scenario’s other threshold', () => {
  const row = rowsOf('uk-pnd-2025')[4]!
  expect(row.scenario).toMatchObject({ threshold: 97.77, comparison: 80 })
  expect(row.model.rate).toBeCloseTo(0.14, 2)
})

test('London: the sums its ruler was solved from are not called predictions, nor are their parts', () => {
  expect(rowsOf('met-2024').map(({ verdict }) => verdict)).toEqual([
    'solved',
    'solved',
    'chosen',
    'chosen',
    'modelLow',
    'chosen',
    'chosen',
    'rateOnly',
    'solved',
    'solved',
  ])
})
