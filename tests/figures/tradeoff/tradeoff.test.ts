import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  curvePoints,
  nearestThreshold,
  pointAt,
  sampleRates,
  tradeLayout,
} from '../../../src/figures/tradeoff/tradeoffGeometry.ts'
import { namedStops } from '../../../src/figures/tradeoff/TradeoffStops.tsx'
import { tradeoffTable, shareWords, tradeoffWords } from '../../../src/figures/tradeoff/tradeoffWords.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'
import { missed, wrongPer } from '../map/aclu.ts'

const ratesAt = (x: number) => {
  const overall = { wrong: wrongPer(25_000, x), missed: missed(25_000, x) }
  return { overall, groups: [overall, { ...overall, missed: null }] }
}
const layout = tradeLayout(360)
const points = curvePoints(sampleRates(ratesAt), null, layout)

test('a higher threshold lies to the left and higher: fewer wrong matches, more misses', () => {
  points.slice(1).forEach((point, i) => {
    expect(point.x).toBeLessThanOrEqual(points[i]?.x ?? -Infinity)
    expect(point.y).toBeLessThan(points[i]?.y ?? -Infinity)
  })
})

test('a hand on the curve gets the threshold that is drawn there', () => {
  fc.assert(
    fc.property(fc.double({ min: 50, max: 99.9, noNaN: true }), (percent) => {
      const at = pointAt(points, toLogOdds(percent))
      expect(at && toLogOdds(nearestThreshold(points, at.x, at.y))).toBeCloseTo(toLogOdds(percent), 6)
    }),
    { seed: 5 },
  )
})

test('a group of which nobody is enrolled has no curve: nobody can be missed', () => {
  expect(curvePoints(sampleRates(ratesAt), 1, layout)).toEqual([])
})

test.each([
  [0.49, '49 of 100'],
  [1 / 19, '1 in 19'],
  [0, 'hardly anyone'],
  [null, 'hardly anyone'],
])('a share of %s reads %s', (share, text) => expect(shareWords(share)).toBe(text))

test('the trade in words: now, what moving changes, what groups pay at the same threshold', () => {
  const now = { threshold: 80, rates: { wrong: 0.052, missed: 1 / 92 } }
  const pinned = { threshold: 99, rates: { wrong: 1 / 520_000, missed: 1 / 19 } }
  const groups = [
    { label: 'people of color', rates: { wrong: 0.103, missed: 1 / 92 } },
    { label: 'white people', rates: { wrong: 0.04, missed: 1 / 92 } },
  ]
  expect(tradeoffWords({ now, pinned, groups })).toBe(
    'At 80%: wrongly matched, 1 in 19 of those who are not in the gallery; missed, 1 in 92 of those who are. Moving to ' +
      '99% makes that 1 in 520,000 and 1 in 19: fewer wrong matches, paid for with more misses. At the same threshold ' +
      'the groups pay differently for wrong matches: 1 in 10 (people of color) and 1 in 25 (white people).',
  )
  expect(tradeoffWords({ now: pinned, pinned: now, groups: [] })).toContain(
    'Moving to 80% makes that 1 in 19 and 1 in 92: fewer misses, paid for with more wrong matches.',
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
  expect(pay(0.0531, 0.0537)).toMatch(
    /At the same threshold the groups pay about the same for wrong matches: 1 in 19 in each\.$/,
  )
  expect(pay(0.9991, 0.9999)).toMatch(/about the same for wrong matches: 100 of 100 in each\.$/)
  expect(pay(0.0531, 0.0537, 0.04)).toContain('pay differently for wrong matches: 1 in 19 (A), 1 in 19 (B)')
})

test('the table has a row for each threshold marked and in use, and columns for each group', () => {
  const { columns, rows, raw } = tradeoffTable(ratesAt, ['A', 'B'], [80, 97])
  expect(rows.map(([threshold]) => threshold)).toEqual(['50%', '80%', '90%', '95%', '97%', '99%', '99.9%'])
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
  const { overall, groups } = ratesAt(toLogOdds(80))
  expect(raw?.[1]).toEqual([80, ...[overall, ...groups.slice(0, 2)].flatMap((of) => [of.wrong, of.missed])])
  expect(tradeoffTable(ratesAt, ['A'], []).columns).toHaveLength(3)
})

test('thresholds named on the curve never touch, the more telling ones first, and leave the one in use its place', () => {
  const at = (percent: number, x: number, y = 100) => ({ percent, x, y })
  expect(namedStops([at(50, 10), at(80, 60), at(90, 110), at(99, 160)], null)).toEqual([80, 99, 50, 90])
  expect(namedStops([at(80, 60), at(90, 70), at(95, 80), at(99, 90)], null)).toEqual([80, 99])
  expect(namedStops([at(80, 60), at(90, 70, 130)], null)).toEqual([80, 90])
  expect(namedStops([at(80, 60), at(99, 160)], at(80, 30, 122))).toEqual([99])
  expect(namedStops([at(99, 60)], at(99.9, 70, 93))).toEqual([])
})

test('what is written alike at both thresholds is not called more or fewer', () => {
  const say = (wrong: number, missed: number): string =>
    tradeoffWords({
      now: { threshold: 90, rates: { wrong: 0.01, missed: 0.34 } },
      pinned: { threshold: 80, rates: { wrong, missed } },
      groups: [],
    })
  expect(say(0.05, 0.33)).toMatch(/1 in 20 and 1 in 3: about as many are missed\.$/)
  expect(say(0.0101, 0.25)).toMatch(/1 in 99 and 1 in 4: fewer misses, paid for with more wrong matches\.$/)
  expect(say(0.01, 0.25)).toMatch(/about as many are wrongly matched\.$/)
  expect(say(0.01, 0.34)).toMatch(/about the same\.$/)
})
