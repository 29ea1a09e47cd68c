import { describe, expect, test } from 'vitest'
import { observedSelectivity } from '../../src/engine/observedSelectivity.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { readSearches } from '../../src/engine/searches.ts'
import { createTrial } from '../../src/engine/trial.ts'
import { ACLU, settingOf } from './settings.ts'

describe('the mean number of candidates, by group, is the expected one', { timeout: 60_000 }, () => {
  // Few seeds: at a billion, each search has thousands of candidates.
  test.each([
    ['the ACLU test', 200, ACLU],
    ['half a million, many candidates each', 40, { ...ACLU, gallerySize: 500_000, threshold: 70 }],
    ['a billion', 5, { ...ACLU, gallerySize: 1e9, searches: 300 }],
    ['rank mode, where it is everybody', 1, { ...ACLU, searches: 20, isRankMode: true }],
  ] as const)('%s', (_, seeds, choice) => {
    const setting = settingOf(choice)
    const expected = expectedRates(setting)
    setting.searchCounts.forEach((searches, g) => {
      // Counts are overdispersed (common faces), so one search per group and its own spread; means over independent ones.
      const means = Array.from({ length: seeds * 4 }, (_, i) => {
        const trial = createTrial(`s${i}`)
        const quarter = {
          ...setting,
          searchCounts: setting.searchCounts.map((_, h) => (h === g ? Math.ceil(searches / 4) : 0)),
        }
        return observedSelectivity(readSearches(trial, quarter), trial, quarter).groups[g]!
      })
      const mean = means.reduce((a, b) => a + b, 0) / means.length
      const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (means.length - 1)
      const error = Math.sqrt(variance / means.length)
      expect(Math.abs(mean - expected.groups[g]!.selectivity!)).toBeLessThanOrEqual(4 * error + 1e-6)
    })
  })
})
