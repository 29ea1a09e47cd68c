import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isoLines, MISSED_DECADES, MISSED_LEVELS } from '../../../src/figures/map/isoLines.ts'
import { alongLine, frameOf, mapLayout } from '../../../src/figures/map/mapGeometry.ts'
import { mapPoints } from '../../../src/figures/map/mapMarks.ts'
import { placeMarks } from '../../../src/figures/map/placeMarks.ts'
import type { MapPlace } from '../../../src/figures/map/mapData.ts'
import {
  isInside,
  labelWidth,
  overlaps,
  placeLabels,
  type Box,
} from '../../../src/figures/map/placeLabels.ts'
import { bandKey } from '../../../src/figures/map/bandKey.ts'
import { missedTicks } from '../../../src/figures/map/missedTicks.ts'
import { missed } from './aclu.ts'

const seed = 7
const frame = { x: 0, y: 0, width: 300, height: 300 }
const marks = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 300 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.constant(5),
    lines: fc.array(fc.string({ minLength: 1, maxLength: 16 }), { minLength: 1, maxLength: 2 }),
  }),
  { maxLength: 12 },
)

test('no two labels touch, and none leaves the frame', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const boxes = placeLabels(given, frame, []).flatMap((label) => (label === null ? [] : [label.box]))
      boxes.forEach((box, i) => {
        expect(isInside(box, frame)).toBe(true)
        boxes.slice(i + 1).forEach((other) => expect(overlaps(box, other)).toBe(false))
      })
    }),
    { seed },
  )
})

test('a label less important never takes the place of one before it', () => {
  fc.assert(
    fc.property(marks, (given) => {
      const first = given.slice(0, -1)
      const last = given.slice(-1).map((mark) => ({ ...mark, x: -1000, y: -1000 }))
      expect(placeLabels([...first, ...last], frame, []).slice(0, first.length)).toEqual(
        placeLabels(first, frame, []),
      )
    }),
    { seed },
  )
})

const missedLines = isoLines(missed, MISSED_LEVELS, MISSED_DECADES)
const places: MapPlace[] = [
  { id: 'amazon', name: 'Amazon’s reply', threshold: 99, gallerySize: 850_000, kind: 'test' },
  { id: 'fbi', name: 'FBI', threshold: null, gallerySize: 3e7, kind: 'use' },
  { id: 'county', name: 'Washington County', threshold: null, gallerySize: 3e5, kind: 'use' },
  { id: 'gate', name: 'Airport gate', threshold: 95, gallerySize: 300, kind: 'use' },
  { id: 'orlando', name: 'Orlando pilot', threshold: 80, gallerySize: 7, kind: 'use' },
]

test.each([296, 320, 336, 370, 420, 700])(
  'on a map %i pixels wide nothing written touches anything else written, or a line of misses',
  (width) => {
    const layout = mapLayout(width)
    const names = placeMarks(places, layout, missedLines).map(({ label }) => label.box)
    const key = bandKey(width).map(({ text, x, y }) => ({
      x,
      y: y + 20,
      width: 18 + labelWidth(text),
      height: 13,
    }))
    const ticks = missedTicks(missedLines, layout).map(({ text, x }) => {
      const wide = labelWidth(text)
      return { x: x - wide / 2, y: layout.top - 21, width: wide, height: 14 }
    })
    const written = [...names, ...key, ...ticks]
    written.forEach((box, i) => {
      expect(box.x >= 0 && box.x + box.width <= width).toBe(true)
      written.slice(i + 1).forEach((other) => expect(overlaps(box, other)).toBe(false))
    })
    const lines = missedLines.flatMap((line) => alongLine(line, layout))
    for (const box of names) for (const line of lines) expect(overlaps(box, line)).toBe(false)
    expect(names.length).toBeGreaterThanOrEqual(3)
    expect(ticks).toHaveLength(2)
  },
)

test('a place without room for its name is not drawn: a dot without a name says nothing', () => {
  const crowd = Array.from({ length: 12 }, (_, i) => ({ ...places[0]!, id: `p${i}` }))
  expect(placeMarks(crowd, mapLayout(320), missedLines).length).toBeLessThan(12)
})

test('the labels of the two points stay in the map and leave each other free, wherever they stand', () => {
  const percent = fc.double({ min: 50, max: 99.99, noNaN: true })
  const shares = { wrong: 0.052, missed: 0.01 }
  fc.assert(
    fc.property(
      percent,
      percent,
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 296, max: 900 }),
      (a, b, n, width) => {
        const layout = mapLayout(width)
        const pinned = { threshold: b, shares }
        const { here, pinned: other } = mapPoints(
          { threshold: a, gallerySize: n, shares, marks: [], pinned, standing: null },
          layout,
        )
        for (const point of [here, other])
          expect(point && isInside(point.label.box, frameOf(layout))).toBe(true)
        expect(here && other && overlaps(here.label.box, other.label.box)).toBe(false)
      },
    ),
    { seed },
  )
})

test('the labels of two groups, each at its own threshold, stay in the map and leave each other free', () => {
  const percent = fc.double({ min: 50, max: 99.99, noNaN: true })
  const shares = { wrong: 0.052, missed: 0.01 }
  fc.assert(
    fc.property(
      percent,
      percent,
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 296, max: 900 }),
      fc.boolean(),
      (a, b, n, width, hasStart) => {
        const layout = mapLayout(width)
        const groups = [
          { label: 'people of color', threshold: a, shares },
          { label: 'other members', threshold: b, shares },
        ]
        const { here, own } = mapPoints(
          {
            threshold: (a + b) / 2,
            gallerySize: n,
            shares,
            marks: [],
            pinned: null,
            standing: { kind: 'own', shares, hasStart, groups },
          },
          layout,
        )
        expect(here !== null).toBe(hasStart)
        expect(own.map(({ x }) => x)).toEqual([a, b].map(layout.threshold.toPosition))
        const boxes = [here, ...own].flatMap((point) => (point === null ? [] : [point.label.box]))
        for (const [i, box] of boxes.entries()) {
          expect(isInside(box, frameOf(layout))).toBe(true)
          expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false)
        }
      },
    ),
    { seed },
  )
})

test('the label of the point cuts no line of the map where another side of the point is free of lines', () => {
  const layout = mapLayout(1080)
  const shares = { wrong: 0.032, missed: 0.27 }
  const at = { threshold: 80, gallerySize: 19_000_000, shares, marks: [], pinned: null, standing: null }
  // A line of misses a finger right of the point.
  const x = layout.threshold.toPosition(80) + 70
  const ground = Array.from({ length: 40 }, (_, i) => ({ x, y: layout.top + i * 8, width: 8, height: 10 }))
  const isCut = (box: Box | undefined): boolean =>
    box !== undefined && ground.some((line) => overlaps(box, line))
  expect(isCut(mapPoints(at, layout).here?.label.box)).toBe(true)
  expect(isCut(mapPoints({ ...at, ground }, layout).here?.label.box)).toBe(false)
})
