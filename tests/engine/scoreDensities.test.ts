import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestDensity } from '../../src/engine/bestDensity.ts'
import { chanceOfAny } from '../../src/engine/fpir.ts'
import { nonMatesOf } from '../../src/engine/nonMates.ts'
import { scoreDensities } from '../../src/engine/scoreDensities.ts'
import { solveScoreModel } from '../../src/engine/scoreModel.ts'
import { fnmr } from '../../src/engine/matedOutcomes.ts'
import { normalSf } from '../../src/engine/normal.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { relativeError } from './reference.ts'
import { ACLU, choices, settingOf, TEST_RULER } from './settings.ts'

/** The area of a curve sampled evenly. */
const area = (heights: readonly number[], step: number): number => heights.reduce((a, b) => a + b, 0) * step
const grid = (low: number, high: number, step: number): number[] =>
  Array.from({ length: Math.round((high - low) / step) }, (_, i) => low + (i + 0.5) * step)

describe('score densities', () => {
  it('have an area of 1, and so does their mixture', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { overall, groups } = scoreDensities(settingOf(choice), grid(-80, 80, 0.1))
        for (const { nonMated, mated, best } of [overall, ...groups]) {
          for (const curve of [nonMated, mated, best]) expect(area(curve, 0.1)).toBeCloseTo(1, 6)
        }
      }),
      { seed: 1, numRuns: 25 },
    )
  })

  it('the best of N lies above a threshold as often as FPIR says', () => {
    for (const rho of [0, 0.0001, 0.25, 0.6]) {
      for (const gallerySize of [1, 25_000, 1_000_000_000]) {
        const { model, galleryCounts } = settingOf({ ...ACLU, rho, gallerySize })
        const people = nonMatesOf(model, 0, galleryCounts)
        const threshold = 1
        const above = area(bestDensity(model, people, grid(threshold, threshold + 40, 0.005)), 0.005)
        // 1e-5: the area is a sum of strips.
        expect(Math.abs(above - chanceOfAny(model, people, threshold)), `${rho} ${gallerySize}`).toBeLessThan(
          1e-5,
        )
      }
    }
  })
})

describe('the score model', () => {
  it('has the false match rates asked for at 80 %, marginal over commonness', () => {
    const groups = [1, 3.7, 0.5].map((falseMatchFactor, g) => ({ falseMatchFactor, photoGap: -g }))
    const model = solveScoreModel({
      groups,
      fmr: 5e-6,
      rho: 0.25,
      cross: 0.2,
      photoShift: -2.3,
      ...TEST_RULER,
    })
    const rate = (g: number, h: number): number =>
      normalSf((toLogOdds(80) - model.nonMatedMean[g]![h]!) / model.tau)
    for (const [g, { falseMatchFactor }] of groups.entries()) {
      for (const h of [0, 1, 2]) {
        const asked = falseMatchFactor * 5e-6 * (g === h ? 1 : 0.2)
        expect(relativeError(rate(g, h), asked)).toBeLessThan(1e-12)
      }
    }
    expect(model.matedMean[0]! - model.nonMatedMean[0]![0]!).toBeCloseTo(1.6 * (11.3 - 2.3), 12)
    expect(model.matedMean[1]! - model.matedMean[0]!).toBeCloseTo(-1.6, 12)
    expect(model.sigma).toBeCloseTo(4.8, 12)
    expect(fnmr({ ...model, unusable: 0 }, 0, model.matedMean[0]!)).toBe(0.5)
  })

  it('takes a false match rate that cannot be as the largest that can', () => {
    const groups = [{ falseMatchFactor: 1000, photoGap: 0 }]
    const model = solveScoreModel({ groups, fmr: 0.1, rho: 0, cross: 1, photoShift: 0, ...TEST_RULER })
    expect(normalSf((toLogOdds(80) - model.nonMatedMean[0]![0]!) / model.tau)).toBeCloseTo(0.99, 12)
  })
})
