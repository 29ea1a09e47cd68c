import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { countBelow, drawBestList, readBestList } from '../../src/engine/bestOfN.ts'
import { emptyLeastTails, extendLeastTails, leastTail } from '../../src/engine/leastTails.ts'
import { OCTAVES, octaveOf } from '../../src/engine/octaves.ts'
import { keyOfSeed } from '../../src/engine/random.ts'

const KEY = keyOfSeed('nested')
const LAWS = { seed: 1992, numRuns: 200 }
const pairOf = (ordinal: number) => ({ group: 1, ordinal, galleryGroup: 0 })
const ordinals = fc.integer({ min: 0, max: 5_000 })
const depths = fc.integer({ min: 1, max: 50 })
/** Sizes of galleries, evenly over the orders of magnitude. */
const sizes = fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.floor(10 ** power))

/** The best `depth` at a size, as the people and their q, from a list drawn for any larger gallery. */
function best(ordinal: number, size: number, depth: number, octaves = OCTAVES, drawnTo = depth) {
  const list = drawBestList(KEY, pairOf(ordinal), octaves, drawnTo)
  return readBestList(list, size, depth).map((place) => [list.index[place]!, list.q[place]!] as const)
}

describe('the nested best-K draw', () => {
  test('gives as many as are asked for, or all there are, each once, most alike first', () => {
    fc.assert(
      fc.property(ordinals, sizes, depths, (ordinal, size, depth) => {
        const found = best(ordinal, size, depth)
        expect(found.length).toBe(Math.min(size, depth))
        expect(new Set(found.map(([index]) => index)).size).toBe(found.length)
        expect(found.every(([index]) => index >= 1 && index <= size)).toBe(true)
        expect(found.every(([, q], i) => i === 0 || found[i - 1]![1] < q)).toBe(true)
      }),
      LAWS,
    )
  })

  test('is the same to any depth: the best five are the first five of the best fifty', () => {
    fc.assert(
      fc.property(ordinals, sizes, depths, (ordinal, size, depth) => {
        expect(best(ordinal, size, depth)).toEqual(best(ordinal, size, 50).slice(0, depth))
        expect(best(ordinal, size, depth, OCTAVES, 50)).toEqual(best(ordinal, size, depth))
      }),
      LAWS,
    )
  })

  test('is the same drawn for this gallery only, for a larger one, and in steps', () => {
    fc.assert(
      fc.property(ordinals, sizes, sizes, depths, (ordinal, a, b, depth) => {
        const [small, large] = [octaveOf(Math.min(a, b)) + 1, octaveOf(Math.max(a, b)) + 1]
        const pair = pairOf(ordinal)
        const first = drawBestList(KEY, pair, small, depth)
        const whole = drawBestList(KEY, pair, large, depth)
        expect(drawBestList(KEY, pair, large, depth, first)).toEqual(whole)
        expect(whole.q.slice(0, first.q.length)).toEqual(first.q)
        expect(best(ordinal, Math.min(a, b), depth, small)).toEqual(
          best(ordinal, Math.min(a, b), depth, large),
        )
      }),
      LAWS,
    )
  })

  test('only adds people as the gallery grows: a name goes only when a full list of better ones pushes it off', () => {
    fc.assert(
      fc.property(ordinals, sizes, sizes, depths, (ordinal, a, b, depth) => {
        const before = best(ordinal, Math.min(a, b), depth)
        const after = best(ordinal, Math.max(a, b), depth)
        const gone = before.filter(([index]) => !after.some(([other]) => other === index))
        for (const [, q] of gone)
          expect(after.length === depth && after.every(([, other]) => other < q)).toBe(true)
        for (const [index, q] of before)
          expect([q, undefined]).toContain(after.find(([i]) => i === index)?.[1])
      }),
      LAWS,
    )
  })

  test('to depth K draws about K (1 + ln(N / K)) people, and those who never count are few', () => {
    const drawn = (depth: number): number =>
      Array.from({ length: 200 }, (_, i) => drawBestList(KEY, pairOf(i), OCTAVES, depth).q.length).reduce(
        (a, b) => a + b,
        0,
      ) / 200
    for (const depth of [1, 10, 50]) {
      const records = depth * (1 + Math.log(2 ** OCTAVES / depth))
      expect(drawn(depth)).toBeGreaterThan(records)
      expect(drawn(depth)).toBeLessThan(1.5 * records + 3)
    }
  })

  test('counts who is enrolled and below a bound', () => {
    fc.assert(
      fc.property(ordinals, sizes, depths, (ordinal, size, depth) => {
        const list = drawBestList(KEY, pairOf(ordinal), OCTAVES, depth)
        const found = readBestList(list, size)
        const bound = list.q[found.at(-1)!]!
        expect(countBelow(list, size, bound)).toBe(found.length - 1)
      }),
      LAWS,
    )
  })
})

describe('the block of best non-mates', () => {
  test('agrees with the list of each of its probes at any size, drawn at once or in steps', () => {
    const block = emptyLeastTails(1, 0, 64)
    for (const octaves of [3, 10, 11, OCTAVES]) extendLeastTails(block, KEY, octaves)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 31 }), sizes, (row, size) => {
        expect(leastTail(block, row, size)).toBe(best(64 + row, size, 1)[0]![1])
      }),
      LAWS,
    )
    expect(leastTail(block, 0, 0)).toBe(1)
  })
})
