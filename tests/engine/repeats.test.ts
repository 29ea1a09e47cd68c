import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedRates } from '../../src/engine/rates.ts'
import {
  centralCounts,
  countAtLeast,
  countExactly,
  repeatedCount,
  simulateRepeats,
  wrongMatchRuns,
} from '../../src/engine/repeats.ts'
import { readReference, worst } from './reference.ts'
import { ACLU, settingOf } from './settings.ts'

const { rows } = readReference<{
  rows: { p_runs: [number, number][]; pmf: number[]; sf_ge: number[] }[]
}>('poisson_binomial')

describe('repeating the test', () => {
  it('agrees with the Poisson-binomial distribution of mpmath to 1e-12 absolute', () => {
    const errors = rows.flatMap(({ p_runs, pmf, sf_ge }) => {
      const counts = repeatedCount(p_runs.map(([chance, searches]) => ({ chance, searches })))
      return [
        ...pmf.map((p, k) => Math.abs(countExactly(counts, k) - p)),
        ...sf_ge.map((p, k) => Math.abs(countAtLeast(counts, k) - p)),
      ]
    })
    expect(worst(errors)).toBeLessThan(1e-12)
  })

  it('adds up, has the mean of its parts, and its middle holds what it says', () => {
    const run = fc.record({
      searches: fc.integer({ min: 0, max: 2000 }),
      chance: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), (runs) => {
        const counts = repeatedCount(runs)
        const mean = counts.chances.reduce((sum, p, i) => sum + p * (counts.first + i), 0)
        expect(countAtLeast(counts, 0)).toBeCloseTo(1, 11)
        expect(mean).toBeCloseTo(
          runs.reduce((sum, { searches, chance }) => sum + searches * chance, 0),
          7,
        )
        const { low, high } = centralCounts(counts)
        expect(countAtLeast(counts, low) - countAtLeast(counts, high + 1)).toBeGreaterThan(0.95 - 1e-9)
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('draws counts that follow it', () => {
    const setting = settingOf(ACLU)
    const runs = wrongMatchRuns(setting, expectedRates(setting))
    const counts = repeatedCount(runs)
    // The golden-ratio sequence: uniform, and the same everywhere.
    let i = 0
    const uniform = (): number => ((i += 1) * 0.6180339887498949) % 1
    const drawn = simulateRepeats(runs, 5000, uniform)
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    const expected = counts.chances.reduce((sum, p, k) => sum + p * (counts.first + k), 0)
    // 4 standard errors of a mean of 5,000 counts of variance 27.
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(27 / 5000))
  })

  it('a mated search cannot be a wrong match of this kind', () => {
    const setting = settingOf({ ...ACLU, matedShare: 1 })
    const counts = repeatedCount(wrongMatchRuns(setting, expectedRates(setting)))
    expect(countExactly(counts, 0)).toBe(1)
  })
})
