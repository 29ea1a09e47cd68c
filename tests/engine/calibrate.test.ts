import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../src/engine/apportion.ts'
import { calibrate, calibrateFmr } from '../../src/engine/calibrate.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { solveScoreModel } from '../../src/engine/scoreModel.ts'
import { relativeError } from './reference.ts'
import { ACLU, settingOf, TEST_RULER } from './settings.ts'

/** 17 of 428 and 11 of 107 members of Congress. */
const PUBLISHED = [17 / 428, 11 / 107]
const RHO = 0.25

describe('the published count of the ACLU', () => {
  it.each([
    ['30 %', 0.3, 0.2, 6.2, 4e-6],
    ['50 %', 0.5, 0.2, 3.7, 5e-6],
    ['60 %', 0.6, 0.2, 2.8, 5.7e-6],
    ['50 %, cross-group comparisons as risky', 0.5, 1, 3.7, 3.07e-6],
    ['30 %, cross-group comparisons as risky', 0.3, 1, 3.7, 3.07e-6],
  ])('has the factor that MODEL.md gives with a gallery of %s', (_, share, cross, factor, fmr) => {
    const galleryCounts = apportion(25_000, [1 - share, share])
    const found = calibrate({ fpirs: PUBLISHED, galleryCounts, rho: RHO, cross })!
    expect(found.falseMatchFactors[0]).toBe(1)
    expect(found.falseMatchFactors[1]).toBeCloseTo(factor, 1)
    // Two digits are printed.
    expect(relativeError(found.fmr, fmr)).toBeLessThan(0.007)
  })

  it('is reproduced exactly: 11 and 17 wrongly matched', () => {
    const { fmr, falseMatchFactors } = calibrate({
      fpirs: PUBLISHED,
      galleryCounts: [12_500, 12_500],
      rho: RHO,
      cross: 0.2,
    })!
    const groups = falseMatchFactors.map((factor, g) => [factor, 0, 0.5, [0.8, 0.2][g]!] as const)
    const { overall, groups: found } = expectedRates(settingOf({ ...ACLU, fmr, groups }))
    expect(relativeError(found[0]!.falsePositives, 17)).toBeLessThan(1e-12)
    expect(relativeError(found[1]!.falsePositives, 11)).toBeLessThan(1e-12)
    expect(relativeError(overall.falsePositives, 28)).toBeLessThan(1e-12)
  })

  it('predicts the other tests of the same product: Comparitech 102 of 1,959, 1.5 at 95 %, Amazon 0.03', () => {
    const { fmr, falseMatchFactors } = calibrate({
      fpirs: PUBLISHED,
      galleryCounts: [12_500, 12_500],
      rho: RHO,
      cross: 0.2,
    })!
    const groups = falseMatchFactors.map((factor, g) => [factor, 0, 0.5, [0.8, 0.2][g]!] as const)
    const named = (gallerySize: number, searches: number, threshold: number): number =>
      expectedRates(settingOf({ ...ACLU, fmr, groups, gallerySize, searches, threshold })).overall
        .falsePositives
    expect(named(25_000, 1959, 80)).toBeCloseTo(102.5, 1)
    expect(named(25_000, 1959, 95)).toBeCloseTo(1.53, 2)
    expect(named(850_000, 535, 99)).toBeCloseTo(0.032, 3)
  })
})

describe('calibration', () => {
  it('is undone by the model, whatever was published, to 1e-11', () => {
    const rate = fc.double({ min: -12, max: -0.01, noNaN: true }).map((power) => 10 ** power)
    fc.assert(
      fc.property(
        fc.array(rate, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 2, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 0.6, noNaN: true }),
        fc.constantFrom(80, 95),
        (fpirs, power, rho, threshold) => {
          const N = Math.floor(10 ** power)
          const counts = apportion(
            N,
            fpirs.map(() => 1),
          )
          const found = calibrate({
            fpirs,
            galleryCounts: counts,
            rho,
            cross: 0.2,
            at: { threshold, tau: TEST_RULER.tau },
          })
          // A gallery of a hundred cannot name somebody in 97 % of searches at 95 % with an FMR below .98 at 80 %.
          if (found === null) return
          const { fmr, falseMatchFactors } = found
          const groups = falseMatchFactors.map((falseMatchFactor) => ({ falseMatchFactor, photoGap: 0 }))
          const rates = expectedRates({
            model: solveScoreModel({ groups, fmr, rho, cross: 0.2, photoShift: 0, ...TEST_RULER }),
            gallerySize: N,
            galleryCounts: counts,
            searchCounts: fpirs.map(() => 1),
            matedShare: 0,
            thresholds: fpirs.map(() => toLogOdds(threshold)),
            listLength: 5,
          })
          fpirs.forEach((target, g) =>
            expect(relativeError(rates.groups[g]!.fpir, target)).toBeLessThan(1e-11),
          )
        },
      ),
      { seed: 1, numRuns: 40 },
    )
  })

  it('has no answer for a rate of 0 or 1', () => {
    expect([calibrateFmr(0, 1000, RHO), calibrateFmr(1, 1000, RHO)]).toEqual([null, null])
  })
})
