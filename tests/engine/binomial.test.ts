import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binomialAtLeast, binomialCdf, binomialPmf, binomialQuantile } from '../../src/engine/binomial.ts'
import { chanceToReach } from '../../src/engine/binomialSum.ts'
import { betaLower, betaQuantile, betaUpper } from '../../src/engine/incompleteBeta.ts'
import { readReference, relativeError, worst } from './reference.ts'

const beta = readReference<{
  beta_tail: { a: number; b: number; x: number; cdf: number; sf: number }[]
  beta_isf: { a: number; b: number; upper_tail: number; x: number; one_minus_x: number }[]
}>('tails_quantiles')
const lists = readReference<{
  candidate_list: {
    N: number
    fmr: number
    R: number
    expected_false_candidates_listed: number
    prob_list_full: number
  }[]
}>('fpir_from_fmr')

/** Counts and chances of galleries and lists, with a mean below a thousand. */
const binomials = fc
  .tuple(fc.double({ min: 0, max: 9, noNaN: true }), fc.double({ min: -15, max: -1e-3, noNaN: true }))
  .map(([n, p]) => [Math.floor(10 ** n), 10 ** p] as const)
  .filter(([n, p]) => n * p < 1000)

describe('binomial tails', () => {
  it('agree with mpmath: the incomplete beta function to 1e-12, both tails', () => {
    expect(
      worst(beta.beta_tail.map(({ a, b, x, cdf }) => relativeError(betaLower(x, a, b), cdf))),
    ).toBeLessThan(1e-12)
    expect(
      worst(beta.beta_tail.map(({ a, b, x, sf }) => relativeError(betaUpper(x, a, b), sf))),
    ).toBeLessThan(1e-12)
  })

  it('agree with mpmath: beta quantiles to 1e-12', () => {
    const sound = beta.beta_isf.filter(({ one_minus_x }) => one_minus_x > 1e-29)
    const lower = sound.map(({ a, b, upper_tail: p, one_minus_x }) =>
      relativeError(betaQuantile(p, b, a), one_minus_x),
    )
    expect(worst(lower)).toBeLessThan(1e-12)
    // Beta(1/2, 1/2) has a closed form; the reference has lost its digits there (2.369e-30).
    expect(relativeError(betaQuantile(1e-15, 0.5, 0.5), Math.sin(0.5e-15 * Math.PI) ** 2)).toBeLessThan(1e-12)
  })

  it('agree with mpmath: how full a list gets', () => {
    const full = lists.candidate_list.map(({ N, fmr, R, prob_list_full }) =>
      // Below 1e-290 the reference itself is rounded to a few digits.
      prob_list_full < 1e-290 ? 0 : relativeError(binomialAtLeast(R, N, fmr), prob_list_full),
    )
    expect(worst(full)).toBeLessThan(1e-11)
    const short = lists.candidate_list.filter(({ R, prob_list_full }) => R <= 50 && prob_list_full > 1e-290)
    expect(
      worst(
        short.map(({ N, fmr, R, prob_list_full }) =>
          relativeError(chanceToReach([N], [fmr], R), prob_list_full),
        ),
      ),
    ).toBeLessThan(1e-11)
  })

  it('add up, and a sum of binomials of one chance is a binomial', () => {
    fc.assert(
      fc.property(binomials, fc.integer({ min: 1, max: 50 }), ([n, p], length) => {
        expect(binomialCdf(length - 1, n, p) + binomialAtLeast(length, n, p)).toBeCloseTo(1, 13)
        const half = Math.floor(n / 2)
        const whole = binomialAtLeast(length, n, p)
        if (whole > 1e-290) {
          expect(relativeError(chanceToReach([half, n - half], [p, p], length), whole)).toBeLessThan(1e-10)
        }
      }),
      { seed: 1 },
    )
    expect(chanceToReach([3, 60], [1, 0.999], 50)).toBeCloseTo(1, 12)
    expect(chanceToReach([3, 4], [1, 1], 7)).toBe(1)
    for (const many of [127, 128, 150, 1e9]) expect(chanceToReach([many], [1], 50)).toBe(1)
    expect(chanceToReach([3, 4], [1, 1], 8)).toBe(0)
  })

  it('turn a uniform into the smallest count that reaches it', () => {
    fc.assert(
      fc.property(binomials, fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), ([n, p], u) => {
        const k = binomialQuantile(u, n, p)
        expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true)
        // 1e-11: a sum of up to a thousand probabilities stands on either side.
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(u - 1e-11)
        expect(binomialCdf(k - 1, n, p)).toBeLessThan(u + 1e-11)
        expect(binomialQuantile(Math.min(u * 1.01, 1), n, p)).toBeGreaterThanOrEqual(k)
      }),
      { seed: 1 },
    )
    expect([binomialQuantile(0, 9, 0.5), binomialQuantile(1, 9, 0.5), binomialQuantile(0.5, 0, 0.5)]).toEqual(
      [0, 9, 0],
    )
    expect([
      binomialPmf(-1, 5, 0.5),
      binomialPmf(6, 5, 0.5),
      binomialPmf(0, 5, 0),
      binomialPmf(5, 5, 1),
    ]).toEqual([0, 0, 1, 1])
  })
})
