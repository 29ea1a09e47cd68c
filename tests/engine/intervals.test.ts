import { describe, expect, it } from 'vitest'
import { clopperPearson, jeffreys, newcombe } from '../../src/engine/intervals.ts'
import { type Interval, wilson } from '../../src/engine/wilson.ts'
import { katz, koopman } from '../../src/engine/ratioIntervals.ts'
import { readReference, relativeError, worst } from './reference.ts'

type Limits = [number, number]
const { rows } = readReference<{
  rows: {
    k: number
    n: number
    alpha: number
    wilson: Limits
    clopper_pearson: Limits
    jeffreys_brown_cai_dasgupta: Limits
  }[]
}>('ci_binomial')
const { fisher } = readReference<{
  fisher: { table: [Limits, Limits]; newcombe_diff_ci95: Limits }[]
}>('disparity_tests')

const errors = (found: Interval | null, [low, high]: Limits): number =>
  worst([relativeError(found!.low, low), relativeError(found!.high, high)])

describe('intervals for a proportion', () => {
  it('agree with mpmath to 1e-10, from 0 of 1 to a billion', () => {
    expect(worst(rows.map(({ k, n, alpha, wilson: w }) => errors(wilson(k, n, alpha), w)))).toBeLessThan(
      1e-10,
    )
    expect(
      worst(rows.map(({ k, n, alpha, clopper_pearson: c }) => errors(clopperPearson(k, n, alpha), c))),
    ).toBeLessThan(1e-10)
    expect(
      worst(rows.map(({ k, n, alpha, jeffreys_brown_cai_dasgupta: j }) => errors(jeffreys(k, n, alpha), j))),
    ).toBeLessThan(1e-10)
  })

  it('say nothing about 0 of 0', () => {
    expect([wilson(0, 0), jeffreys(0, 0), clopperPearson(0, 0), newcombe(0, 0, 1, 2)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('intervals for a gap', () => {
  it('Newcombe agrees with the reference tables to 1e-10', () => {
    const found = fisher
      .filter(({ newcombe_diff_ci95: limits }) => limits !== undefined)
      .map(({ table: [[k1, rest1], [k2, rest2]], newcombe_diff_ci95: [low, high] }) => {
        const interval = newcombe(k1, k1 + rest1, k2, k2 + rest2)!
        // Absolute: a limit may be 0.
        return Math.max(Math.abs(interval.low - low), Math.abs(interval.high - high))
      })
    expect(found.length).toBeGreaterThan(10)
    expect(worst(found)).toBeLessThan(1e-10)
  })

  it('Koopman gives the limits of his own example, 36 of 40 against 16 of 80', () => {
    const { low, high } = koopman(36, 40, 16, 80)!
    expect(low).toBeCloseTo(2.94, 2)
    expect(high).toBeCloseTo(7.15, 2)
  })

  it('the two ratio intervals agree when counts are large, and contain the ratio', () => {
    const [log, score] = [katz(1100, 10_700, 1700, 42_800)!, koopman(1100, 10_700, 1700, 42_800)!]
    expect(relativeError(log.low, score.low)).toBeLessThan(1e-3)
    expect(relativeError(log.high, score.high)).toBeLessThan(1e-3)
    expect(log.low).toBeLessThan(2.588)
    expect(log.high).toBeGreaterThan(2.588)
  })

  it('a zero leaves a ratio without limits, never with 0 or infinity', () => {
    expect([katz(0, 10, 3, 10), katz(3, 10, 0, 10), koopman(3, 10, 0, 10)]).toEqual([null, null, null])
    const { low, high } = koopman(0, 100, 5, 100)!
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(0)
    expect(high).toBeLessThan(2)
  })

  it('the published ACLU count: 2.6 times, between 1.3 and 5', () => {
    const { low, high } = katz(11, 107, 17, 428)!
    expect(low).toBeCloseTo(1.25, 1)
    expect(high).toBeCloseTo(5.36, 1)
  })
})
