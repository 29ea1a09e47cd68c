import { describe, expect, test } from 'vitest'
import { drawOctave, emptyEntries, octaveOf } from '../../src/engine/octaves.ts'
import { keyOfSeed, openStream } from '../../src/engine/random.ts'
import { criticalOne, distanceTo } from './kolmogorovSmirnov.ts'

const KEY = keyOfSeed('octaves')

function draw(ordinal: number, octave: number, bound: number) {
  const entries = emptyEntries(1)
  const end = drawOctave(entries, 0, openStream(KEY, { purpose: 'nonMates', ordinal, octave }), octave, bound)
  return { index: Array.from(entries.index.slice(0, end)), q: Array.from(entries.q.slice(0, end)) }
}

describe('an octave', () => {
  test('holds the people from a power of two to just below the next', () => {
    expect([1, 2, 3, 4, 7, 8, 1_000_000_000].map(octaveOf)).toEqual([0, 1, 1, 2, 2, 3, 29])
  })

  test('names everybody in it once, most alike first, when drawn to the end', () => {
    for (const octave of [0, 1, 4, 8]) {
      const { index, q } = draw(3, octave, 1)
      expect(index.toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: 2 ** octave }, (_, i) => 2 ** octave + i),
      )
      expect(q).toEqual(q.toSorted((a, b) => a - b))
      expect(q[0]! > 0 && q.at(-1)! < 1).toBe(true)
    }
  })

  test('begins with the same people however far it is drawn', () => {
    const far = draw(11, 20, 1e-3)
    const near = draw(11, 20, 1e-5)
    expect(near.q.length).toBeGreaterThan(0)
    expect(far.index.slice(0, near.index.length)).toEqual(near.index)
    expect(far.q.slice(0, near.q.length)).toEqual(near.q)
    expect(far.q[near.q.length]!).toBeGreaterThan(1e-5)
  })

  test('drawn to the end is as many independent uniforms, in an order that tells nothing of their size', () => {
    const sample: number[] = []
    const first: number[] = []
    for (let ordinal = 0; ordinal < 400; ordinal += 1) {
      const { index, q } = draw(ordinal, 6, 1)
      sample.push(...q)
      first.push(q[index.indexOf(64)]!)
    }
    expect(distanceTo(sample, (x) => x)).toBeLessThan(criticalOne(sample.length))
    expect(distanceTo(first, (x) => x)).toBeLessThan(criticalOne(first.length))
  })

  test('of half a billion has spacings that are exponential: the k-th smallest is a Gamma variable', () => {
    const people = 2 ** 29
    const draws = Array.from({ length: 4_000 }, (_, ordinal) => draw(ordinal, 29, 40 / people))
    const spacing = (k: number): number[] =>
      draws.map(({ q }) => (people - k) * (q[k]! - (k > 0 ? q[k - 1]! : 0)))
    for (const k of [0, 1, 9]) {
      expect(distanceTo(spacing(k), (x) => -Math.expm1(-x))).toBeLessThan(criticalOne(4_000))
    }
    const gamma5 = (x: number): number => 1 - Math.exp(-x) * (1 + x + x ** 2 / 2 + x ** 3 / 6 + x ** 4 / 24)
    expect(
      distanceTo(
        draws.map(({ q }) => people * q[4]!),
        gamma5,
      ),
    ).toBeLessThan(criticalOne(4_000))
    const counts = draws.map(({ q }) => q.length)
    // A Poisson count of mean 40: four standard errors.
    expect(Math.abs(counts.reduce((a, b) => a + b, 0) / 4_000 - 40)).toBeLessThan(4 * Math.sqrt(40 / 4_000))
  })

  test('of half a billion names people evenly over it, whatever their rank', () => {
    const draws = Array.from({ length: 4_000 }, (_, ordinal) => draw(ordinal, 29, 20 / 2 ** 29).index)
    for (const rank of [0, 1, 2, 5]) {
      const people = draws.map((index) => index[rank]! - 2 ** 29)
      expect(distanceTo(people, (x) => x / 2 ** 29)).toBeLessThan(criticalOne(people.length))
      // The last digit: four standard errors of one in eight.
      for (let digit = 0; digit < 8; digit += 1) {
        const share = people.filter((person) => person % 8 === digit).length / people.length
        expect(Math.abs(share - 1 / 8)).toBeLessThan(4 * Math.sqrt(7 / 64 / people.length))
      }
    }
  })
})
