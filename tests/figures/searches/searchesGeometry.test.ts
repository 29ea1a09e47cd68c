import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveCursor } from '../../../src/figures/searches/moveCursor.ts'
import { markPaths } from '../../../src/figures/searches/markPaths.ts'
import { countSearches } from '../../../src/figures/searches/searchesCounts.ts'
import {
  blockHeight,
  centreOf,
  dotsPath,
  placeAt,
  searchGrid,
} from '../../../src/figures/searches/searchesGeometry.ts'
import { gatherErrors, orderSearches } from '../../../src/figures/searches/useSearches.ts'

const marks = (path: string): number => path.match(/[Mm]/g)?.length ?? 0
/** Squares are dashes of lines: a line of n squares is n cells long, less the space after the last. */
const squares = (path: string, cell: number): number =>
  [...path.matchAll(/h([\d.]+)/g)].reduce(
    (sum, [, length]) => sum + Math.round(Number(length) / cell + 0.16),
    0,
  )
const sizes = fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 6 })
const widths = fc.integer({ min: 240, max: 1000 })

/** Searches with scores x; non-mated where mate is NaN. Returned at or above `threshold`. */
function searches(people: readonly { group: number; best: number; mate: number }[], threshold: number) {
  return {
    group: Uint8Array.from(people, ({ group }) => group),
    bestNonMate: Float64Array.from(people, ({ best }) => best),
    mate: Float64Array.from(people, ({ mate }) => mate),
    outcome: Uint8Array.from(people, ({ best, mate }) => {
      if (Number.isNaN(mate)) return best >= threshold ? 0 : 1
      if (mate >= threshold) return best > mate ? 3 : 2
      return best >= threshold ? 5 : 6
    }),
  }
}

const person = fc.record({
  group: fc.integer({ min: 0, max: 2 }),
  best: fc.oneof(fc.double({ min: -9, max: 9, noNaN: true }), fc.constant(-Infinity)),
  mate: fc.oneof(fc.double({ min: -9, max: 20, noNaN: true }), fc.constant(NaN)),
})
const people = fc.array(person, { minLength: 1, maxLength: 200 })
const groups = ['A', 'B', 'C'].map((name) => ({ name, one: name, count: 0 }))

describe('geometry', () => {
  test('every mark has a place of its own inside the width, in rows of tens', () => {
    fc.assert(
      fc.property(sizes, widths, (counts, width) => {
        const grid = searchGrid(counts, width, 240)
        expect(grid.columns % 10).toBe(0)
        const right = centreOf(grid, grid.columns - 1).x + grid.cell / 2
        expect(right).toBeLessThanOrEqual(width + 0.1)
        expect(Number.isFinite(grid.cell) && grid.cell > 0).toBe(true)
      }),
      { seed: 5 },
    )
  })

  test('marks fit the height unless they would get too small to see', () => {
    fc.assert(
      fc.property(sizes, widths, (counts, width) => {
        const grid = searchGrid(counts, width, 240)
        const height = counts.reduce((sum, size) => sum + blockHeight(grid, size), 0)
        expect(height <= 240 || grid.cell < 4 || grid.columns >= Math.max(...counts)).toBe(true)
      }),
      { seed: 6 },
    )
  })

  test('a hand on the middle of a mark finds that mark, and beside the marks finds none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), widths, fc.nat(), (size, width, pick) => {
        const grid = searchGrid([size], width, 240)
        const place = pick % size
        const { x, y } = centreOf(grid, place)
        expect(placeAt(grid, size, x, y)).toBe(place)
        expect(placeAt(grid, size, x, -1)).toBeNull()
        expect(placeAt(grid, size, x, blockHeight(grid, size) + 1)).toBeNull()
      }),
      { seed: 7 },
    )
  })

  test('there are as many squares and rings as wrongly matched and missed people, and nothing is NaN', () => {
    fc.assert(
      fc.property(people, fc.double({ min: -5, max: 8, noNaN: true }), (all, threshold) => {
        const columns = searches(all, threshold)
        const blocks = orderSearches(3, columns)
        const grid = searchGrid(
          blocks.map(({ probes }) => probes.length),
          400,
          240,
        )
        const counts = countSearches(groups, columns, null, [])
        for (const [g, count] of counts.entries()) {
          const paths = blocks
            .filter(({ group }) => group === g)
            .map((block) => markPaths(grid, gatherErrors(block, columns.outcome), columns.outcome, null))
          expect(paths.reduce((sum, path) => sum + squares(path.wrong, grid.cell), 0)).toBe(count.wrong)
          expect(paths.reduce((sum, path) => sum + marks(path.missed), 0)).toBe(count.missed)
          expect(JSON.stringify(paths)).not.toMatch(/NaN|Infinity/)
        }
        const drawn = blocks.reduce((sum, { probes }) => sum + marks(dotsPath(grid, probes.length)), 0)
        expect(drawn).toBe(all.length)
      }),
      { seed: 8 },
    )
  })

  test('raising the threshold takes squares from the end and moves nobody', () => {
    fc.assert(
      fc.property(people, fc.double({ min: -5, max: 4, noNaN: true }), (all, threshold) => {
        const low = searches(all, threshold)
        const high = searches(all, threshold + 2)
        for (const block of orderSearches(3, low).filter(({ isMated }) => !isMated)) {
          const before = gatherErrors(block, low.outcome)
          expect(gatherErrors(block, high.outcome)).toEqual(before)
          const wrong = before.map((probe) => high.outcome[probe] === 0)
          expect(wrong.lastIndexOf(true)).toBeLessThan(
            wrong.includes(false) ? wrong.indexOf(false) : wrong.length,
          )
        }
      }),
      { seed: 9 },
    )
  })

  test('a search wrong at both thresholds is a square with a hole, wrong at the comparison only a hollow one', () => {
    const grid = { columns: 10, cell: 10, gap: 0 }
    const both = markPaths(grid, [0], Uint8Array.of(0), Uint8Array.of(0))
    expect([both.wrong, both.wrongBoth, both.wrongThen].map(marks)).toEqual([1, 1, 0])
    const then = markPaths(grid, [0], Uint8Array.of(1), Uint8Array.of(0))
    expect([then.wrong, then.wrongBoth, then.wrongThen].map(marks)).toEqual([0, 0, 1])
    const missed = markPaths(grid, [0], Uint8Array.of(2), Uint8Array.of(6))
    expect([missed.missed, missed.missedThen].map(marks)).toEqual([0, 1])
  })
})

describe('keys', () => {
  const blocks = [23, 12]
  test('arrows go along rows, from block to block, and stop at the ends', () => {
    expect(moveCursor({ block: 0, place: 22 }, 'ArrowRight', blocks, 10)).toEqual({ block: 1, place: 0 })
    expect(moveCursor({ block: 1, place: 0 }, 'ArrowLeft', blocks, 10)).toEqual({ block: 0, place: 22 })
    expect(moveCursor({ block: 1, place: 11 }, 'ArrowRight', blocks, 10)).toEqual({ block: 1, place: 11 })
    expect(moveCursor({ block: 0, place: 5 }, 'ArrowDown', blocks, 10)).toEqual({ block: 0, place: 15 })
    expect(moveCursor({ block: 0, place: 15 }, 'ArrowDown', blocks, 10)).toEqual({ block: 0, place: 22 })
    expect(moveCursor({ block: 0, place: 22 }, 'ArrowDown', blocks, 10)).toEqual({ block: 1, place: 2 })
    expect(moveCursor({ block: 1, place: 2 }, 'ArrowUp', blocks, 10)).toEqual({ block: 0, place: 22 })
    expect(moveCursor({ block: 0, place: 3 }, 'ArrowUp', blocks, 10)).toEqual({ block: 0, place: 3 })
    expect(moveCursor({ block: 0, place: 3 }, 'End', blocks, 10)).toEqual({ block: 1, place: 11 })
    expect(moveCursor({ block: 1, place: 3 }, 'Home', blocks, 10)).toEqual({ block: 0, place: 0 })
    expect(moveCursor({ block: 1, place: 3 }, 'a', blocks, 10)).toBeNull()
  })

  test('no key leaves the picture', () => {
    const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End')
    fc.assert(
      fc.property(
        sizes,
        fc.array(key, { maxLength: 30 }),
        fc.constantFrom(10, 20, 50),
        (counts, keys, columns) => {
          let at = { block: 0, place: 0 }
          for (const pressed of keys) at = moveCursor(at, pressed, counts, columns) ?? at
          expect(at.place).toBeGreaterThanOrEqual(0)
          expect(at.place).toBeLessThan(counts[at.block] ?? 0)
        },
      ),
      { seed: 10 },
    )
  })
})
