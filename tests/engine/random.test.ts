import { describe, expect, test } from 'vitest'
import { PURPOSES, type Place, keyOfSeed, openStream, uniform } from '../../src/engine/random.ts'
import { criticalOne, distanceTo } from './kolmogorovSmirnov.ts'

const KEY = keyOfSeed('paper')
const identity = (x: number): number => x
const firstOf = (place: Place, key = KEY): number => uniform(openStream(key, place))
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

/** Sum of squared deviations of counts from an even split, over its expectation; standardised, so about N(0, 1). */
function unevenness(counts: readonly number[]): number {
  const expected = counts.reduce((a, b) => a + b, 0) / counts.length
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return (chiSquare - (counts.length - 1)) / Math.sqrt(2 * (counts.length - 1))
}

describe('a stream', () => {
  test('is the same whenever it is opened', () => {
    const place = { purpose: 'nonMates', group: 1, ordinal: 7, galleryGroup: 2, octave: 29 } as const
    const take = () => {
      const stream = openStream(keyOfSeed('q7'), place)
      return range(5).map(() => uniform(stream))
    }
    expect(take()).toEqual(take())
  })

  test('never changes between versions: seeds are published', () => {
    expect(firstOf({ purpose: 'commonness' }, keyOfSeed('aclu'))).toBe(0.9340733907981535)
  })

  test('gives uniforms strictly between 0 and 1, also where the bits are all 0 or all 1', () => {
    const bits = [0, 0, 1 << 5, 0, -1, -1]
    const stream = { next: () => bits.shift()! } as ReturnType<typeof openStream>
    expect(uniform(stream)).toBe(2 ** -27)
    expect(uniform(stream)).toBe(1 - 2 ** -53)
  })

  test('is uniform along its length', () => {
    for (const ordinal of range(20)) {
      const stream = openStream(KEY, { purpose: 'nonMates', ordinal, octave: 12 })
      const sample = range(5_000).map(() => uniform(stream))
      expect(distanceTo(sample, identity)).toBeLessThan(criticalOne(5_000))
    }
  })

  test('is even in every bit that an index is made of', () => {
    const stream = openStream(KEY, { purpose: 'nonMates' })
    const ones = range(32).map(() => 0)
    for (const _ of range(100_000)) {
      const value = stream.next()
      for (const bit of range(32)) ones[bit]! += (value >>> bit) & 1
    }
    // Four standard deviations of a fair coin tossed 100,000 times; 32 bits, fixed seed.
    for (const count of ones) expect(Math.abs(count - 50_000)).toBeLessThan(4 * Math.sqrt(25_000))
  })
})

describe('streams of different places', () => {
  const NEIGHBOURS: readonly (readonly [string, (i: number) => Place])[] = [
    ['ordinals', (i) => ({ purpose: 'nonMates', ordinal: i, octave: 3 })],
    [
      'octaves and groups',
      (i) => ({
        purpose: 'nonMates',
        octave: i % 30,
        group: Math.floor(i / 30) % 6,
        ordinal: Math.floor(i / 180),
      }),
    ],
    ['gallery groups', (i) => ({ purpose: 'nonMates', galleryGroup: i % 6, ordinal: Math.floor(i / 6) })],
    [
      'purposes',
      (i) => ({ purpose: PURPOSES[i % PURPOSES.length]!, ordinal: Math.floor(i / PURPOSES.length) }),
    ],
  ]

  test.each(NEIGHBOURS)('neighbouring %s begin uniformly', (_, place) => {
    const sample = range(50_000).map((i) => firstOf(place(i)))
    expect(distanceTo(sample, identity)).toBeLessThan(criticalOne(50_000))
  })

  test.each(NEIGHBOURS)('neighbouring %s begin independently, in pairs and in their low bits', (_, place) => {
    const cells = range(32 * 32).map(() => 0)
    const lowBits = range(16 * 16).map(() => 0)
    for (const i of range(100_000)) {
      const [a, b] = [openStream(KEY, place(2 * i)), openStream(KEY, place(2 * i + 1))]
      lowBits[(a.next() & 15) * 16 + (b.next() & 15)]! += 1
      cells[Math.floor(uniform(a) * 32) * 32 + Math.floor(uniform(b) * 32)]! += 1
    }
    // Standardised chi-squares: 4 is beyond one in 10,000.
    expect(Math.abs(unevenness(cells))).toBeLessThan(4)
    expect(Math.abs(unevenness(lowBits))).toBeLessThan(4)
  })

  test('neighbouring seeds begin uniformly, and seeds that start alike differ', () => {
    const sample = range(20_000).map((i) => firstOf({ purpose: 'mate' }, keyOfSeed(i.toString(36))))
    expect(distanceTo(sample, identity)).toBeLessThan(criticalOne(20_000))
    expect(new Set(['', 'a', 'aa', 'ab', 'ba', 'aaa'].map((seed) => keyOfSeed(seed).join())).size).toBe(6)
  })

  test('changing one bit of the place changes half the bits of the first number', () => {
    const flips: number[] = []
    for (const ordinal of range(2_000)) {
      for (const bit of [0, 1, 5, 13]) {
        const [a, b] = [ordinal, ordinal ^ (1 << bit)].map((o) =>
          openStream(KEY, { purpose: 'mate', ordinal: o }).next(),
        )
        let differing = a! ^ b!
        for (flips.push(0); differing !== 0; differing &= differing - 1) flips[flips.length - 1]! += 1
      }
    }
    const mean = flips.reduce((a, b) => a + b, 0) / flips.length
    // 32 fair coins: mean 16, variance 8; pairs share streams, so allow eight standard errors.
    expect(Math.abs(mean - 16)).toBeLessThan(8 * Math.sqrt(8 / flips.length))
  })
})
