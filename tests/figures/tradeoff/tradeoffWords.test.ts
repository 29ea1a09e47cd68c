import { afterEach, expect, test } from 'vitest'
import { columnCount, rangeWords } from '../../../src/figures/tradeoff/perThousand.ts'
import { tradeoffHeadline } from '../../../src/figures/tradeoff/tradeoffHeadline.ts'
import { figure } from '../../../src/figures/tradeoff/figure.tsx'
import { readTradeoff, tradeoffData } from '../../../src/figures/tradeoff/tradeoffData.ts'
import { tradeoffTable } from '../../../src/figures/tradeoff/tradeoffTable.ts'
import { tradeoffWords } from '../../../src/figures/tradeoff/tradeoffWords.ts'
import { presetScenario } from '../../../src/scenario/presets/index.ts'
import { peopleBase } from '../../../src/state/peopleBase.ts'
import { writeThresholdsAs } from '../../../src/words/thresholdNames.ts'
import { missed, wrongPer } from '../map/aclu.ts'

afterEach(() => writeThresholdsAs({ preset: 'aclu-2018' }))

const ratesAt = (x: number) => {
  const overall = { wrong: wrongPer(25_000, x), missed: missed(25_000, x) }
  return { overall, groups: [overall, { ...overall, missed: null }] }
}
const at80 = { threshold: 80, rates: { wrong: 0.052, missed: 0.0109 } }
const at99 = { threshold: 99, rates: { wrong: 1 / 520_000, missed: 0.331 } }

test('the trade in words: now, what moving changes, what groups pay at the same threshold', () => {
  const now = { threshold: 80, rates: { wrong: 0.052, missed: 1 / 92 } }
  const pinned = { threshold: 99, rates: { wrong: 1 / 520_000, missed: 1 / 19 } }
  const groups = [
    { label: 'people of color', rates: { wrong: 0.103, missed: 1 / 92 } },
    { label: 'white people', rates: { wrong: 0.04, missed: 1 / 92 } },
  ]
  expect(tradeoffWords({ now, pinned, groups })).toBe(
    'At 80%: of those who are not in the gallery, 52 of 1,000 wrongly matched; of those who are, 11 of 1,000 missed. ' +
      'Moving to 99% makes that 1 in 520,000 and 53 of 1,000: fewer wrong matches, paid for with more misses. At the ' +
      'same threshold the groups are not wrongly matched equally often: people of color: 103 of 1,000 and white ' +
      'people: 40 of 1,000.',
  )
  expect(tradeoffWords({ now: pinned, pinned: now, groups: [] })).toContain(
    'Moving to 80% makes that 52 of 1,000 and 11 of 1,000: fewer misses, paid for with more wrong matches.',
  )
})

test('groups are said to pay differently only where the numbers as written differ', () => {
  const now = { threshold: 80, rates: { wrong: 0.0535, missed: 1 / 92 } }
  const pay = (...rates: readonly number[]): string =>
    tradeoffWords({
      now,
      pinned: null,
      groups: rates.map((wrong, i) => ({ label: 'ABC'[i] ?? '', rates: { wrong, missed: null } })),
    })
  expect(pay(0.0531, 0.0534)).toMatch(
    /At the same threshold the groups are wrongly matched about equally often: 53 of 1,000 in each\.$/,
  )
  expect(pay(0.9991, 0.9999)).toMatch(/wrongly matched about equally often: 999 of 1,000 in each\.$/)
  expect(pay(0.0531, 0.0534, 0.04)).toContain(
    'are not wrongly matched equally often: A: 53 of 1,000, B: 53 of 1,000',
  )
})

test('the headline is what a higher threshold changes, in the people that the columns differ by', () => {
  const moved =
    'Threshold up from 80% to 99%: 52 fewer wrongly matched, 320 more missed (assumed), of 1,000 each'
  expect(tradeoffHeadline({ now: at80, pinned: at99 })).toBe(moved)
  expect(tradeoffHeadline({ now: at99, pinned: at80 })).toBe(moved)
  expect(tradeoffHeadline({ now: at99, pinned: { ...at99, threshold: 99.5 } })).toBe(
    'Threshold up from 99% to 99.5%: less than one person fewer wrongly matched, no more missed (assumed), of 1,000 each',
  )
})

test('with nothing to compare, and with no threshold, the headline is what happens now', () => {
  expect(tradeoffHeadline({ now: at80, pinned: null })).toBe(
    'At 80%: 52 people wrongly matched and 11 missed (assumed), of 1,000 each',
  )
  expect(tradeoffHeadline({ now: at99, pinned: null })).toBe(
    'At 99%: fewer than one person wrongly matched and 331 missed (assumed), of 1,000 each',
  )
  expect(
    tradeoffHeadline({ now: { threshold: null, rates: { wrong: 1, missed: 0.004 } }, pinned: null }),
  ).toBe('With no threshold: 1,000 people wrongly matched and 4 missed (assumed), of 1,000 each')
})

test('with no threshold the words and the table say so, and the table keeps its rows', () => {
  const none = { threshold: null, rates: { wrong: 1, missed: 0.004 } }
  expect(tradeoffWords({ now: none, pinned: null, groups: [] })).toBe(
    'With no threshold: of those who are not in the gallery, 1,000 of 1,000 wrongly matched; of those who are, 4 of 1,000 missed.',
  )
  expect(tradeoffTable(ratesAt, ['A'], [none]).rows.map(([threshold]) => threshold)).toEqual([
    'none',
    '50%',
    '80%',
    '90%',
    '95%',
    '99%',
    '99.9%',
  ])
})

test('what nobody knows is said as a range, after the numbers', () => {
  const now = { ...at80, wrongRange: { low: 0.018, high: 0.096 }, missedRange: { low: 0, high: 0.2 } }
  const pinned = { ...at99, wrongRange: { low: 2e-10, high: 1 / 150_000 } }
  expect(tradeoffWords({ now, pinned, groups: [] })).toBe(
    'At 80%: of those who are not in the gallery, 52 of 1,000 (between 18 and 96) wrongly matched; of those who are, 11 of ' +
      '1,000 (at most 1 in 5) missed. Moving to 99% makes that 1 in 520,000 (at most 1 in 150,000) and 331 of 1,000: fewer ' +
      'wrong matches, paid for with more misses. Ranges hold 9 in 10 of 40 curves, drawn by how well they fit what was published; luck ' +
      'comes on top.',
  )
  expect(columnCount(0.0004, 1000)).toBe('under 1')
  expect(rangeWords({ low: 2e-10, high: 1 / 150_000 }, 1000)).toBe('up to 1 in 150,000')
  expect(rangeWords({ low: 0.0004, high: 0.012 }, 1000)).toBe('up to 12')
})

test('what is written alike at both thresholds is not called more or fewer', () => {
  const say = (wrong: number, missed: number): string =>
    tradeoffWords({
      now: { threshold: 90, rates: { wrong: 0.01, missed: 0.34 } },
      pinned: { threshold: 80, rates: { wrong, missed } },
      groups: [],
    })
  expect(say(0.05, 0.3401)).toMatch(/50 of 1,000 and 340 of 1,000: about as many are missed\.$/)
  expect(say(0.011, 0.25)).toMatch(
    /11 of 1,000 and 250 of 1,000: fewer misses, paid for with more wrong matches\.$/,
  )
  expect(say(0.01, 0.25)).toMatch(/about as many are wrongly matched\.$/)
  expect(say(0.01, 0.34)).toMatch(/about the same\.$/)
})

test('where of 1,000 people none would be wrongly matched, both columns count so many that some are', () => {
  const met = presetScenario('met-2024')
  expect([peopleBase(met), peopleBase(presetScenario('aclu-2018'))]).toEqual([100_000, 1000])
  const said = readTradeoff(tradeoffData(met))
  expect(tradeoffHeadline(said)).toMatch(
    /^Threshold up from 60% to 64%: \d\d fewer wrongly matched, \d,\d00 more missed \(assumed\), of 100,000 each$/,
  )
  expect(figure.words(met)).toMatch(
    /^At 60%: of those who are not in the gallery, 2\d of 100,000 \(between 1\d and 3\d\) wrongly matched/,
  )
})

test('a threshold that was not published goes by its name, in words, in the headline and in the table', () => {
  writeThresholdsAs({ preset: 'uk-pnd-2025' })
  const uk = presetScenario('uk-pnd-2025')
  const said = readTradeoff(tradeoffData(uk))
  expect(tradeoffHeadline(said)).toMatch(/^Threshold up from the lower setting to the higher setting: /)
  expect(figure.words(uk)).toMatch(/^At the lower setting: .* Moving to the higher setting makes that /)
  expect(figure.table(uk).rows.map(([threshold]) => threshold)).toEqual(
    expect.arrayContaining(['lower', 'higher']),
  )
  expect(figure.words(uk)).not.toContain('97.77')
})
