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
import { leverNames } from '../../../src/figures/tradeoff/ThresholdLever.tsx'
import { groundPath, leverGeometry, placeOf, rowLines } from '../../../src/figures/tradeoff/leverGeometry.ts'
import { shareWords } from '../../../src/figures/tradeoff/perThousand.ts'
import { tradeoffTable } from '../../../src/figures/tradeoff/tradeoffTable.ts'
import { thresholdRuler } from '../../../src/rulers/rulers.ts'
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
  [0.49, '490 of 1,000'],
  [1 / 19, '53 of 1,000'],
  [0.9999, '999 of 1,000'],
  [1, '1,000 of 1,000'],
  [1 / 520_000, '1 in 520,000'],
  [0, 'under 1 in a million'],
  [null, '—'],
])('a share of %s reads %s', (share, text) => expect(shareWords(share, 1000)).toBe(text))

const at = (threshold: number) => ({ threshold, rates: ratesAt(toLogOdds(threshold)).overall })

test('the table has a row for each threshold marked and in use, and columns for each group', () => {
  const { columns, rows, raw } = tradeoffTable(ratesAt, ['A', 'B'], [at(80), at(97)])
  expect(rows.map(([threshold]) => threshold)).toEqual(['50%', '80%', '90%', '95%', '97%', '99%', '99.9%'])
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
  const { overall, groups } = ratesAt(toLogOdds(80))
  expect(raw?.[1]).toEqual([80, ...[overall, ...groups.slice(0, 2)].flatMap((of) => [of.wrong, of.missed])])
  expect(tradeoffTable(ratesAt, ['A'], []).columns).toHaveLength(3)
  const known = {
    ...at(80),
    wrongRange: { low: 0.04, high: 0.073 },
    missedRange: { low: 0.001, high: 0.012 },
  }
  const ranged = tradeoffTable(ratesAt, ['A'], [known])
  expect(ranged.columns.map(({ label }) => label)).toContain('Wrongly matched, high end of the range')
  expect(ranged.rows[1]?.slice(-4)).toEqual(['40 of 1,000', '73 of 1,000', '1 of 1,000', '12 of 1,000'])
  expect(ranged.raw?.[0]?.slice(-4)).toEqual([null, null, null, null])
})

test('thresholds named on the curve never touch, the more telling ones first, and leave the one in use its place', () => {
  const at = (percent: number, x: number, y = 100) => ({ percent, x, y })
  expect(namedStops([at(50, 10), at(80, 60), at(90, 110), at(99, 160)], null)).toEqual([80, 99, 50, 90])
  expect(namedStops([at(80, 60), at(90, 70), at(95, 80), at(99, 90)], null)).toEqual([80, 99])
  expect(namedStops([at(80, 60), at(90, 70, 130)], null)).toEqual([80, 90])
  expect(namedStops([at(80, 60), at(99, 160)], at(80, 30, 122))).toEqual([99])
  expect(namedStops([at(99, 60)], at(99.9, 70, 93))).toEqual([])
  const other = { x: 40, y: 95, text: 'other members: 40 of 1,000' }
  expect(namedStops([at(80, 60), at(99, 60, 140)], null, [other])).toEqual([99])
})

test('a column has a place for each of 1,000 people inside it, and marks for as many as it is said', () => {
  for (const width of [288, 330, 640, 1080]) {
    const { left, right, lever } = leverGeometry(width)
    expect(left.width + right.width + lever.width).toBeLessThanOrEqual(width)
    for (const field of [left, right]) {
      const places = Array.from({ length: 1000 }, (_, i) => placeOf(field, i))
      expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(1000)
      for (const { x, y } of places) {
        expect(x > 0 && x < field.width && y > 0 && y < field.height).toBe(true)
      }
      const length = [...rowLines(field, 0, 52, 0).matchAll(/M([\d.]+) [\d.]+H([\d.]+)/g)].reduce(
        (sum, [, from, to]) => sum + Math.round(Math.abs(Number(to) - Number(from)) / field.cell) + 1,
        0,
      )
      expect(length).toBe(52)
    }
    expect(groundPath(left, 10, 10)).toBe('')
  }
})

test('the names on the lever leave the thresholds in use their place, and never touch', () => {
  for (const height of [150, 185, 240]) {
    const ruler = thresholdRuler(height - 9, 9)
    for (const threshold of [50, 78, 80, 98.5, 99.99]) {
      const taken = [ruler.toPosition(threshold), ruler.toPosition(99)]
      const all = leverNames(ruler, taken).map(ruler.toPosition)
      const sorted = all.toSorted((a, b) => a - b)
      sorted.slice(1).forEach((y, i) => expect(y - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(15))
      for (const y of all) for (const place of taken) expect(Math.abs(y - place)).toBeGreaterThanOrEqual(15)
    }
  }
})
