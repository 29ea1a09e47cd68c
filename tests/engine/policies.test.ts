import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costPerSearch } from '../../src/engine/leastCost.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { thresholdsUnder } from '../../src/engine/policies.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { relativeError } from './reference.ts'
import { ACLU, choices, settingOf } from './settings.ts'

const TEST = settingOf({
  ...ACLU,
  matedShare: 0.5,
  photoShift: -2.3,
  groups: [
    [1, 0, 0.5, 0.8],
    [3.7, -0.5, 0.5, 0.2],
  ],
})

describe('choosing a threshold', () => {
  it('the same for all is the setting itself', () => {
    const { groups, rates } = thresholdsUnder('same', TEST)
    expect(groups.map(({ threshold }) => threshold)).toEqual(TEST.thresholds)
    expect(rates).toEqual(expectedRates(TEST))
  })

  it('equal FPIR gives every group the rate all had together, to 1e-9', () => {
    const { groups, rates } = thresholdsUnder('equal-fpir', TEST)
    const target = expectedRates(TEST).overall.fpir
    for (const rate of rates.groups) expect(relativeError(rate.fpir, target)).toBeLessThan(1e-9)
    expect(groups[1]!.threshold).toBeGreaterThan(groups[0]!.threshold)
    // The group with the higher threshold pays in misses.
    expect(rates.groups[1]!.fnir!).toBeGreaterThan(expectedRates(TEST).groups[1]!.fnir!)
  })

  it('equal FNIR gives every group the misses all had together, to 1e-9', () => {
    const { groups, rates } = thresholdsUnder('equal-fnir', TEST)
    const target = expectedRates(TEST).overall.fnir
    for (const rate of rates.groups) expect(relativeError(rate.fnir, target)).toBeLessThan(1e-9)
    expect(groups[1]!.threshold).toBeLessThan(groups[0]!.threshold)
  })

  it('equal rates are reached, or the nearest threshold is used and said to be, whatever the setting', () => {
    fc.assert(
      fc.property(
        choices,
        fc.constantFrom('equal-fpir' as const, 'equal-fnir' as const),
        (choice, policy) => {
          const setting = settingOf({ ...choice, isRankMode: false })
          const { overall } = expectedRates(setting)
          const { groups, rates } = thresholdsUnder(policy, setting)
          groups.forEach(({ threshold, status }, g) => {
            expect(Number.isFinite(threshold)).toBe(true)
            const [found, target] =
              policy === 'equal-fpir'
                ? [rates.groups[g]!.fpir, overall.fpir]
                : [rates.groups[g]!.fnir, overall.fnir]
            if (status === 'met') expect(relativeError(found, target)).toBeLessThan(1e-6)
            else expect(['at-limit', 'not-enrolled']).toContain(status)
          })
        },
      ),
      { seed: 1, numRuns: 25 },
    )
  })

  it('the least cost is less than at any threshold of the slider', () => {
    for (const costRatio of [0.01, 1, 20, 10_000]) {
      const { groups } = thresholdsUnder('cost', TEST, costRatio)
      groups.forEach(({ threshold }, g) => {
        const least = costPerSearch(TEST, g, costRatio, threshold)
        for (let percent = 50; percent < 100; percent += 0.73) {
          expect(least).toBeLessThanOrEqual(
            costPerSearch(TEST, g, costRatio, toLogOdds(percent)) * (1 + 1e-9),
          )
        }
      })
    }
  })

  it('the dearer a wrong match, the higher the threshold', () => {
    const at = (costRatio: number): number => thresholdsUnder('cost', TEST, costRatio).groups[0]!.threshold
    expect(at(20)).toBeGreaterThan(at(1))
  })

  it('says why where there is nothing to weigh', () => {
    const status = (setting: typeof TEST): string => thresholdsUnder('cost', setting).groups[0]!.status
    expect(status({ ...TEST, matedShare: 0 })).toBe('no-mated')
    expect(status({ ...TEST, matedShare: 1 })).toBe('all-mated')
    expect(status({ ...TEST, galleryCounts: [0, 25_000] })).toBe('not-enrolled')
    expect(status({ ...TEST, thresholds: [-Infinity, -Infinity] })).toBe('no-threshold')
    const ends = thresholdsUnder('cost', { ...TEST, matedShare: 0 }).groups[0]!.threshold
    expect(ends).toBe(toLogOdds(99.99))
  })
})
