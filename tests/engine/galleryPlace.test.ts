import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matePlace, otherPlace } from '../../src/engine/galleryPlace.ts'

test('the others of a search take every place of the group but the mate’s, in their order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9_999 }),
      fc.integer({ min: 1, max: 20_000 }),
      (ordinal, others) => {
        const mate = matePlace({ ordinal })
        const places = Array.from({ length: others }, (_, i) => otherPlace(i + 1, mate))
        expect(places).not.toContain(mate)
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(new Set(places).size).toBe(others)
        // With the mate, nobody stands beyond the end of a group that has a place for it.
        expect(places.at(-1)!).toBeLessThanOrEqual(others + 1)
      },
    ),
    { seed: 3, numRuns: 30 },
  )
})

test('where the mate is of another group, or not enrolled, places are as they are drawn', () => {
  expect([1, 2, 1e9].map((index) => otherPlace(index, null))).toEqual([1, 2, 1e9])
})

test('everybody searched for has a place of their own', () => {
  expect([0, 1, 9_999].map((ordinal) => matePlace({ ordinal }))).toEqual([1, 2, 10_000])
})
