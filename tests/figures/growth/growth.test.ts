import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  growthLayout,
  growthLine,
  placeNames,
  placeReading,
  type NamePlace,
} from '../../../src/figures/growth/growthGeometry.ts'
import { placeLandmarks } from '../../../src/figures/growth/growthLandmarks.ts'
import { growthTable } from '../../../src/figures/growth/growthTable.ts'
import { growthHeadline, growthWords, peopleOf } from '../../../src/figures/growth/growthWords.ts'
import { textWidth } from '../../../src/figures/frame/labelTicks.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'
import { wrongPer } from '../map/aclu.ts'

const landmarks = [
  { id: 'aclu', name: 'ACLU', gallerySize: 25_000 },
  { id: 'fbi', name: 'FBI', gallerySize: 3e7 },
  { id: 'county', name: 'Washington County', gallerySize: 3e5 },
  { id: 'amazon', name: 'Amazon', gallerySize: 850_000 },
  { id: 'orlando', name: 'Orlando', gallerySize: 7 },
]

test('at any threshold, a larger gallery wrongly matches no fewer', () => {
  fc.assert(
    fc.property(fc.double({ min: 50, max: 99.99, noNaN: true }), (percent) => {
      const line = growthLine(wrongPer, toLogOdds(percent))
      line.slice(1).forEach((point, i) => expect(point.share).toBeGreaterThanOrEqual(line[i]?.share ?? 1))
    }),
    { seed: 3, numRuns: 20 },
  )
})

test.each([240, 296, 336, 400, 700])('names of known galleries keep apart in a drawing %i wide', (width) => {
  const layout = growthLayout(width)
  const named = placeLandmarks(landmarks, layout).filter(({ row }) => row !== null)
  const spans = named.map(({ x, anchor, name, row }) => {
    const from = x - textWidth(name) * { start: 0, middle: 0.5, end: 1 }[anchor]
    return { row, from, to: from + textWidth(name) }
  })
  expect(named).toHaveLength(5)
  spans.forEach((a, i) =>
    spans.slice(i + 1).forEach((b) => expect(a.row !== b.row || a.to < b.from || b.to < a.from).toBe(true)),
  )
  expect(spans.every(({ from, to }) => from >= 0 && to <= width)).toBe(true)
})

test('both chosen lines are named, however near each other, and no name lies on another or on the reading', () => {
  const line = (percent: number) => ({
    percent,
    name: `${percent}%`,
    points: growthLine(wrongPer, toLogOdds(percent)),
  })
  const others = [50, 80, 90, 95, 99, 99.9].map(line)
  const percents = fc
    .uniqueArray(fc.integer({ min: 5000, max: 9900 }), { minLength: 2, maxLength: 2 })
    .map((hundredths) => hundredths.map((n) => n / 100))
  const widths = fc.integer({ min: 240, max: 1200 })
  const sizes = fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.round(10 ** power))
  fc.assert(
    fc.property(percents, widths, sizes, (thresholds, width, size) => {
      const chosen = thresholds.map(line)
      const layout = growthLayout(width)
      const share = wrongPer(size, toLogOdds(thresholds[0] ?? 80))
      const reading = { ...placeReading(layout, size, share), text: '1 in 17,000' }
      const away = placeNames(chosen, others, layout, { ...reading, x: -1000 })
      expect(chosen.every((one) => away.has(one))).toBe(true)
      const names = placeNames(chosen, others, layout, reading)
      const boxes = [...names].map(([{ name }, at]) => box(at, textWidth(name)))
      const all = [box(reading, textWidth(reading.text, 14)), ...boxes]
      all.forEach((a, i) => all.slice(i + 1).forEach((b) => expect(isApart(a, b)).toBe(true)))
    }),
    { seed: 5, numRuns: 200 },
  )
})

type Box = Readonly<{ from: number; to: number; y: number }>
function box({ x, y, anchor }: NamePlace, width: number): Box {
  const from = anchor === 'start' ? x : x - width
  return { from, to: from + width, y }
}

function isApart(a: Box, b: Box): boolean {
  return Math.abs(a.y - b.y) >= 14 || a.to <= b.from || b.to <= a.from
}

test('an axis stands still whatever is dragged: the layout knows only the width', () => {
  expect(growthLayout(360).yOf(1)).toBe(growthLayout(360).top)
  expect(growthLayout(360).yOf(1e-6)).toBe(growthLayout(360).bottom)
})

test.each([
  [1, 'all 535'],
  [0.0523, '28 of 535'],
  [0.002, '1.1 of 535'],
  [1 / 12_345, '1 in 12,000'],
  [0, 'hardly anyone'],
])('a share of %d of 535 searches reads %s', (share, text) => expect(peopleOf(share, 535)).toBe(text))

test.each([
  [1, 'all'],
  [0.55, '55%'],
  [0.0317, '1 in 32'],
  [0, 'hardly anyone'],
])('where some are enrolled, a share of %d is no count that could be of this run: %s', (share, text) =>
  expect(peopleOf(share, null)).toBe(text),
)

test('of one person searched for, or under one in all, no part of a person is said and no 1 in 1', () => {
  expect([1, 0.97, 0.7, 0.04].map((share) => peopleOf(share, 1))).toEqual(['all', '97%', '70%', '1 in 25'])
  expect(peopleOf(0.46, 2)).toBe('46%')
})

test('growth in words: now, ten times as large, the pinned threshold, and what the textbook overstates', () => {
  const now = { threshold: 80, share: 28 / 535, more: 101 / 535 }
  const pinned = { threshold: 99, share: 1 / 520_000, more: 1 / 54_000 }
  const state = { gallerySize: 25_000, searches: 535, start: { size: 25_000, share: 28 / 535 }, missed: null }
  expect(growthWords({ ...state, now, pinned, textbook: 56 / 535 })).toBe(
    'Wrongly matched at 80%, of people who are not enrolled: 28 of 535 in a gallery of 25,000, 101 of 535 in one ten ' +
      'times as large. At 99% it is 1 in 520,000, and 1 in 54,000. The textbook rule says 56 of 535: 2 times as many.',
  )
  const never = { threshold: 99.99, share: 0, more: 0 }
  expect(growthWords({ ...state, now, pinned: never, textbook: null })).toMatch(
    /At 99\.99% it is hardly anyone in both\.$/,
  )
  const largest = { threshold: 80, share: 1, more: null }
  expect(growthWords({ ...state, gallerySize: 1e9, now: largest, pinned: largest, textbook: 1 })).toBe(
    'Wrongly matched at 80%, of people who are not enrolled: all 535 in a gallery of 1,000,000,000, the largest drawn. At ' +
      '80% it is all 535. The textbook rule says all 535.',
  )
})

test('its headline is what a larger gallery does: the one that is set, or one ten times as large', () => {
  const now = { threshold: 80, share: 28 / 535, more: 101 / 535 }
  const start = { size: 25_000, share: 28 / 535 }
  const state = { gallerySize: 25_000, searches: 535, start, now, pinned: null, textbook: null, missed: null }
  expect(growthHeadline(state)).toBe('Ten times the gallery would turn 28 wrong matches into 101')
  expect(growthHeadline({ ...state, searches: null })).toBe(
    'Ten times the gallery would take wrong matches from 1 in 19 to 1 in 5',
  )
  expect(growthHeadline({ ...state, gallerySize: 850_000, now: { ...now, share: 164 / 535 } })).toBe(
    'The larger gallery turns 28 wrong matches into 164',
  )
  expect(growthHeadline({ ...state, gallerySize: 100, now: { ...now, share: 1 / 9000 } })).toBe(
    'The smaller gallery takes wrong matches from 1 in 19 to 1 in 9,000',
  )
  const largest = { ...now, share: 1, more: null }
  expect(growthHeadline({ ...state, gallerySize: 1e9, start: { size: 1e9, share: 1 }, now: largest })).toBe(
    'In the largest gallery drawn, all 535 are wrongly matched',
  )
  expect(growthHeadline({ ...state, now: null })).toBe(
    'With no threshold, everyone who is not in the gallery is wrongly matched, whatever its size',
  )
})

test('without a threshold everybody who is not enrolled is wrongly matched, and the words say who is missed', () => {
  const missed = { share: 1 / 7, more: 1 / 4, listLength: 50 }
  const start = { size: 3e7, share: 1 }
  const state = { gallerySize: 3e7, searches: null, start, now: null, pinned: null, textbook: null, missed }
  expect(growthWords(state)).toBe(
    'With no threshold, every search for someone who is not enrolled names a wrong person, in a gallery of any size. Of ' +
      'people who are enrolled, the right one is not among the 50 names for 1 in 7 in a gallery of 30,000,000, and for 1 ' +
      'in 4 in one ten times as large.',
  )
})

test('the table has a row for each power of ten, each known gallery and the one in use', () => {
  const { columns, rows, raw } = growthTable({
    gallerySize: 1234,
    searches: 535,
    thresholds: [80, 99],
    threshold: 80,
    wrongPer,
    textbook: wrongPer,
    missed: null,
    landmarks,
  })
  expect(columns.map(({ label }) => label)).toEqual([
    'People in the gallery',
    '80%',
    '99%',
    'Textbook rule at 80%',
  ])
  expect(rows).toHaveLength(10 + 5 + 1)
  expect(rows.find(([name]) => name === '25,000 · ACLU')?.[1]).toBe('28 of 535')
  expect(rows.every((row) => row[1] === row[3])).toBe(true)
  expect(raw?.[rows.findIndex(([name]) => name === '25,000 · ACLU')]).toEqual([
    25_000,
    ...[80, 99, 80].map((percent) => wrongPer(25_000, toLogOdds(percent))),
  ])
  expect(raw?.flat().every((cell) => typeof cell === 'number')).toBe(true)
})
