import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrateFmr } from '../../src/engine/calibrate.ts'
import { chanceOfAny, fpir } from '../../src/engine/fpir.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { meanAtOrAbove } from '../../src/engine/nonMates.ts'
import { normalIsf } from '../../src/engine/normal.ts'
import { type ScoreModel, STATED_AT } from '../../src/engine/scoreModel.ts'
import { readReference, relativeError, worst } from './reference.ts'
import { choices, settingOf } from './settings.ts'

const independent = readReference<{
  fpir: { N: number; fmr: number; fpir: number }[]
  inverse: { N: number; target_fpir: number; fmr: number }[]
  mixture: { gallery: number[]; fmr: number[]; fpir: number; expected_false_matches: number }[]
}>('fpir_from_fmr')
const common = readReference<{
  rows: { fmrs: number[]; counts: number[]; rho: number; threshold: number; fpir: number }[]
}>('fpir_commonness')

const AT_80 = toLogOdds(STATED_AT)

/** A model in which a probe has the given FMR at 80 % against each group. */
function modelOf(fmrs: readonly number[], rho: number): ScoreModel {
  const tau = 1.6
  const means = fmrs.map((fmr) => AT_80 - tau * normalIsf(fmr))
  return { tau, sigma: tau, unusable: 0, rho, nonMatedMean: [means], matedMean: [0] }
}

describe('FPIR', () => {
  it('without common faces is 1 - (1 - FMR)^N, to 1e-12 relative, however small', () => {
    // A mean score on the log-odds ruler is good to 1e-15, which a tail of 1e-18 turns into 1e-14 or so.
    const errors = independent.fpir.map(({ N, fmr, fpir: truth }) =>
      relativeError(fpir(modelOf([fmr], 0), 0, [N], AT_80), truth),
    )
    expect(worst(errors)).toBeLessThan(1e-12)
  })

  it('over a mixed gallery multiplies the chances of nobody, to 1e-12', () => {
    for (const { gallery, fmr, fpir: truth, expected_false_matches } of independent.mixture) {
      const model = modelOf(fmr, 0)
      expect(relativeError(fpir(model, 0, gallery, AT_80), truth)).toBeLessThan(1e-12)
      const people = { counts: gallery, means: model.nonMatedMean[0]!, total: 1 }
      expect(relativeError(meanAtOrAbove(people, AT_80, model.tau), expected_false_matches)).toBeLessThan(
        1e-12,
      )
    }
  })

  it('with common faces agrees with mpmath to 1e-11, from N = 1 to 1e9 and FMR from 1e-15', () => {
    const errors = common.rows.map(({ fmrs, counts, rho, threshold, fpir: truth }) =>
      relativeError(fpir(modelOf(fmrs, rho), 0, counts, toLogOdds(threshold)), truth),
    )
    expect(errors.length).toBeGreaterThan(15)
    expect(worst(errors)).toBeLessThan(1e-11)
  })

  it('reaches what NIST measured with real faces: .404, .207, .0135 in a gallery of 516', () => {
    // The numbers MODEL.md quotes for rho = .25, and beside them what independence would say.
    const at = (rho: number): number[] =>
      [0.00292, 0.00098, 3e-5].map((fmr) => fpir(modelOf([fmr], rho), 0, [516], AT_80))
    const [many, some, few] = at(0.25)
    expect(many).toBeCloseTo(0.41, 2)
    expect(some).toBeCloseTo(0.22, 2)
    expect(few).toBeCloseTo(0.013, 3)
    const [all, most, rare] = at(0)
    expect([all!, most!, rare!].map((p) => p.toFixed(3))).toEqual(['0.779', '0.397', '0.015'])
  })

  it("gives Daugman's numbers for iris codes: .181, .86, .99995", () => {
    // Daugman (2000): FMR 1e-6 in galleries of 200,000, 2 million, 10 million.
    const at = (N: number): number => fpir(modelOf([1e-6], 0), 0, [N], AT_80)
    expect(at(200_000)).toBeCloseTo(0.181, 3)
    expect(at(2_000_000)).toBeCloseTo(0.86, 2)
    expect(at(10_000_000)).toBeCloseTo(0.99995, 5)
  })

  it('inverts: the FMR behind a published FPIR, to 1e-10', () => {
    const errors = independent.inverse
      .filter(({ fmr }) => fmr < 0.9)
      .map(({ N, target_fpir, fmr }) => relativeError(calibrateFmr(target_fpir, N, 0), fmr))
    expect(worst(errors)).toBeLessThan(1e-10)
  })

  it('is never above what independence would say of the mean number of candidates', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { model, galleryCounts, thresholds } = settingOf({ ...choice, isRankMode: false })
        const people = { counts: galleryCounts, means: model.nonMatedMean[0]!, total: choice.gallerySize }
        const mean = meanAtOrAbove(people, thresholds[0]!, model.tau)
        expect(fpir(model, 0, galleryCounts, thresholds[0]!)).toBeLessThanOrEqual(mean * (1 + 1e-10))
      }),
      { seed: 1 },
    )
  })

  it('does not jump where rho leaves 0', () => {
    const at = (rho: number): number => fpir(modelOf([4e-6], rho), 0, [25_000], AT_80)
    expect(relativeError(at(1e-9), at(0))).toBeLessThan(1e-6)
  })

  it('is 0 for an empty gallery and at 100 %, and 1 without a threshold', () => {
    const model = modelOf([4e-6], 0.25)
    expect(fpir(model, 0, [0], AT_80)).toBe(0)
    expect(chanceOfAny(model, { counts: [5], means: [0], total: 5 }, Infinity)).toBe(0)
    expect(fpir(model, 0, [1], -Infinity)).toBe(1)
  })
})
