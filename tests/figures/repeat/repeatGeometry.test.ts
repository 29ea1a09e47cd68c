import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chooseColumns,
  columnChances,
  columnOf,
  dotAt,
  fitDots,
  outlinePath,
} from '../../../src/figures/repeat/repeatGeometry.ts'
import { repeatedCount } from '../../../src/engine/repeats.ts'

const run = fc.record({
  searches: fc.integer({ min: 0, max: 5000 }),
  chance: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('law: columns hold all chances, every marked count, and not more of them than there is room for', () => {
  fc.assert(
    fc.property(run, fc.integer({ min: 0, max: 6000 }), (one, mark) => {
      const pmf = repeatedCount([one])
      const columns = chooseColumns([pmf], [mark])
      expect(columns.count).toBeLessThanOrEqual(62)
      const chances = columnChances(columns, pmf)
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
      const column = columnOf(columns, mark)
      expect(columns.start + column * columns.step).toBeLessThanOrEqual(mark)
      expect(columns.start + (column + 1) * columns.step).toBeGreaterThan(mark)
    }),
    { seed: 3, numRuns: 60 },
  )
})

test('law: the tallest column of dots stays inside the drawing, and no two dots overlap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 4, max: 60 }), (tallest, width) => {
      const grid = fitDots(tallest, width, 200, 0, 240)
      const top = dotAt(grid, 0, tallest - 1)
      expect(top.y - grid.cell / 2).toBeGreaterThanOrEqual(40 - grid.cell)
      const places = new Set(Array.from({ length: tallest }, (_, n) => JSON.stringify(dotAt(grid, 0, n))))
      expect(places.size).toBe(tallest)
    }),
    { seed: 4 },
  )
})

test('the outline begins and ends on the ground', () => {
  const grid = fitDots(10, 20, 100, 5, 150)
  const path = outlinePath(grid, [1, 4, 2])
  expect(path.startsWith('M5 150')).toBe(true)
  expect(path.endsWith('V150')).toBe(true)
})
