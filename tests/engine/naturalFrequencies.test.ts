import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naturalFrequencies } from '../../src/engine/naturalFrequencies.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { reviewerFunnel, wrongMatchInPhoto } from '../../src/engine/reviewer.ts'
import { relativeError } from './reference.ts'
import { ACLU as ROUNDED, choices, settingOf } from './settings.ts'

/** With the digits that give 28 of 535. */
const ACLU = {
  ...ROUNDED,
  fmr: 4.993e-6,
  groups: [
    [1, 0, 0.5, 0.8],
    [3.6697, 0, 0.5, 0.2],
  ],
} as const

describe('natural frequencies', () => {
  it('are whole people that add up at every fork, in the tree and in the table', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 0, max: 10_000 }), (choice, total) => {
        const found = naturalFrequencies(settingOf(choice), total)
        const { outcomes, table, mated, nonMated, wronglyMatched, correctlyNothing, named } = found
        const ends = Object.values(outcomes)
        const counts = [
          mated,
          nonMated,
          wronglyMatched,
          correctlyNothing,
          named,
          ...ends,
          ...Object.values(table),
        ]
        expect(
          counts.every((count) => Number.isInteger(count) && count >= 0),
          JSON.stringify(found),
        ).toBe(true)
        expect(mated + nonMated).toBe(total)
        expect(wronglyMatched + correctlyNothing).toBe(nonMated)
        expect(ends.reduce((a, b) => a + b, 0)).toBe(mated)
        expect(Object.values(table).reduce((a, b) => a + b, 0)).toBe(total)
        expect(table.matedNamed + table.nonMatedNamed).toBe(named)
        expect(found.firstNameRight).toBeLessThanOrEqual(named)
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('are within one of what is expected: 52 of 1,000 in the ACLU test', () => {
    const found = naturalFrequencies(settingOf(ACLU))
    expect(found).toMatchObject({ searches: 1000, mated: 0, nonMated: 1000, wronglyMatched: 52 })
  })
})

describe('the reviewer', () => {
  it('passes parts of what the machine names', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const { searches, names, wrongNames, passed, wrongPassed, wrongShare } = reviewerFunnel(setting)
        const { overall } = expectedRates(setting)
        expect(names).toBeLessThanOrEqual(searches * (1 + 1e-9))
        expect(wrongNames).toBeLessThanOrEqual(names)
        expect(passed).toBeLessThanOrEqual(names)
        expect(relativeError(wrongPassed, 0.14 * wrongNames)).toBeLessThan(1e-12)
        if (overall.ppv !== null) expect(1 - wrongNames / names).toBeCloseTo(overall.ppv, 9)
        if (wrongShare !== null) expect(wrongShare >= 0 && wrongShare <= 1).toBe(true)
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('leaves 3.9 of the 28 when nobody searched for is enrolled, and all of them are wrong', () => {
    const funnel = reviewerFunnel(settingOf(ACLU))
    expect(funnel.names).toBeCloseTo(28, 0)
    expect(funnel.wrongPassed).toBeCloseTo(3.9, 1)
    expect(funnel.wrongShare).toBe(1)
  })

  it('a photo of 100 people at 5.2 % each almost surely has a wrong match; of none, never', () => {
    expect(wrongMatchInPhoto(28 / 535, 100)).toBeCloseTo(0.995, 3)
    expect(wrongMatchInPhoto(28 / 535, 1)).toBeCloseTo(28 / 535, 12)
    expect(wrongMatchInPhoto(1, 0)).toBe(0)
    expect(relativeError(wrongMatchInPhoto(1e-15, 100), 1e-13)).toBeLessThan(1e-12)
  })
})
