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

test('every line that comes up into the drawing is named at its end, and no name lies on another', () => {
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
      const names = placeNames(chosen, others, layout)
      const isSeen = ({ points }: (typeof chosen)[number]): boolean => (points.at(-1)?.share ?? 0) >= 1e-6
      expect(chosen.filter(isSeen).every((one) => names.has(one))).toBe(true)
      const isChosen = (percent: number): boolean => chosen.some((one) => one.percent === percent)
      expect(
        others.filter((one) => isSeen(one) && !isChosen(one.percent)).every((one) => names.has(one)),
      ).toBe(true)
      const share = wrongPer(size, toLogOdds(thresholds[0] ?? 80))
      const reading = { ...placeReading(layout, size, share, '1 in 17,000'), text: '1 in 17,000' }
      const boxes = [...names].map(([{ name }, at]) => box(at, textWidth(name)))
      expect(boxes.every(({ from, to }) => from >= layout.right && to <= layout.width)).toBe(true)
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
