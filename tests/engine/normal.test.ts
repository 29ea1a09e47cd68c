import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLogOdds, toPercent } from '../../src/engine/logOdds.ts'
import { normalIsf, normalLogSf, normalPdf, normalSf } from '../../src/engine/normal.ts'
import { readReference, relativeError, worst } from './reference.ts'

const tails = readReference<{
  normal_sf: { z: number; sf: number; log_sf: number }[]
  normal_isf: { upper_tail: number; z: number }[]
  normal_score_tail: { mean: number; sd: number; T: number; sf: number; cdf: number }[]
  logitnormal_tail: { mu: number; sd: number; T: number; sf: number }[]
  logitnormal_isf: { mu: number; sd: number; upper_tail: number; T: number }[]
}>('tails_quantiles')
const bestOfN = readReference<{ normal_max: { N: number; p: number; z: number }[] }>('best_of_n')

describe('the normal tail', () => {
  it('agrees with mpmath to 1e-12 relative, down to 1e-300', () => {
    expect(worst(tails.normal_sf.map(({ z, sf }) => relativeError(normalSf(z), sf)))).toBeLessThan(1e-12)
    expect(worst(tails.normal_sf.map(({ z, log_sf }) => relativeError(normalLogSf(z), log_sf)))).toBeLessThan(
      1e-12,
    )
    expect(
      worst(tails.normal_isf.map(({ upper_tail: p, z }) => relativeError(normalIsf(p), z))),
    ).toBeLessThan(1e-12)
  })

  it('gives the tails of scores in points and in percent', () => {
    const scores = tails.normal_score_tail.flatMap(({ mean, sd, T, sf, cdf }) => [
      relativeError(normalSf((T - mean) / sd), sf),
      relativeError(normalSf((mean - T) / sd), cdf),
    ])
    // T in percent is rounded to a double first: near 99.99999 % that alone costs 1e-9 of 100 - T, not of the tail.
    const percents = tails.logitnormal_tail.map(({ mu, sd, T, sf }) =>
      relativeError(normalSf((toLogOdds(T) - mu) / sd), sf),
    )
    const quantiles = tails.logitnormal_isf.map(({ mu, sd, upper_tail: p, T }) =>
      relativeError(toPercent(mu + sd * normalIsf(p)), T),
    )
    expect(worst(scores)).toBeLessThan(1e-12)
    expect(worst(percents)).toBeLessThan(1e-12)
    expect(worst(quantiles)).toBeLessThan(1e-12)
  })

  it('gives the best of N without losing a digit, for N up to a billion', () => {
    // Phi(z)^N = p. Near the median of one score z crosses 0, so the error is absolute there.
    const errors = bestOfN.normal_max.map(({ N, p, z }) => {
      const found = normalIsf(-Math.expm1(Math.log(p) / N))
      return Math.abs(found - z) / Math.max(Math.abs(z), 1)
    })
    expect(worst(errors)).toBeLessThan(1e-10)
  })

  it('undoes itself, and its ends are what they should be', () => {
    fc.assert(
      fc.property(fc.double({ min: -690, max: -0.7, noNaN: true }), (power) => {
        const p = Math.exp(power)
        expect(relativeError(normalSf(normalIsf(p)), p)).toBeLessThan(1e-12)
      }),
      { seed: 1 },
    )
    expect([normalSf(-Infinity), normalSf(0), normalSf(Infinity)]).toEqual([1, 0.5, 0])
    expect([normalIsf(1), normalIsf(0.5), normalIsf(0)]).toEqual([-Infinity, 0, Infinity])
    expect(normalIsf(-0.1)).toBeNaN()
    expect(normalLogSf(1e6)).toBeCloseTo(-5e11 - 14.734, 1)
    expect(normalPdf(0)).toBeCloseTo(0.3989422804014327, 15)
  })
})
