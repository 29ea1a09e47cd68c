import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '../../src/engine/apportion.ts'
import { toLogOdds } from '../../src/engine/logOdds.ts'
import { expectedRates, type Rates } from '../../src/engine/rates.ts'
import { type GroupParameters, type Ruler, solveScoreModel } from '../../src/engine/scoreModel.ts'
import type { Setting } from '../../src/engine/setting.ts'
import { readReference, relativeError, worst } from './reference.ts'
import { ACLU, choices, settingOf } from './settings.ts'

type Scenario = Ruler & {
  groups: (GroupParameters & { probeShare: number; galleryShare: number })[]
  gallerySize: number
  threshold: number | null
  fmr: number
  rho: number
  cross: number
  photoShift: number
  matedShare: number
  listLength: number
  searches: number
}
const { rows } = readReference<{
  rows: { scenario: Scenario; expected: { overall: Rates; groups: Rates[] } }[]
}>('expected_rates')

function read(scenario: Scenario): Setting {
  const { groups, gallerySize, threshold, matedShare, listLength, searches } = scenario
  return {
    model: solveScoreModel(scenario),
    gallerySize,
    galleryCounts: apportion(
      gallerySize,
      groups.map((group) => group.galleryShare),
    ),
    searchCounts: apportion(
      searches,
      groups.map((group) => group.probeShare),
    ),
    matedShare,
    thresholds: groups.map(() => (threshold === null ? -Infinity : toLogOdds(threshold))),
    listLength,
  }
}

/** All pairs of a rate and its reference: overall and by group. */
function errorsOf(name: keyof Rates): number[] {
  return rows.flatMap(({ scenario, expected }) => {
    const found = expectedRates(read(scenario))
    return [
      relativeError(found.overall[name], expected.overall[name]),
      ...found.groups.map((group, g) => relativeError(group[name], expected.groups[g]![name])),
    ]
  })
}

describe('expected rates against an independent program (expected_rates.py)', () => {
  // The program itself is good to about 1e-12 for single sums and 1e-7 for the double sum.
  it.each(['fmr', 'fnmr', 'fpir', 'selectivity', 'falsePositives'] as const)(
    '%s to 1e-9 relative',
    (name) => {
      expect(worst(errorsOf(name))).toBeLessThan(1e-9)
    },
  )

  it.each(['fnir', 'ppv', 'misses'] as const)('%s to 1e-6 relative', (name) => {
    expect(worst(errorsOf(name))).toBeLessThan(1e-6)
  })

  it('for one to five groups, n from 1 to 1e9, rho from 0 to .6, t from 50 to 99.99', () => {
    const range = (value: (s: Scenario) => number): number[] => {
      const values = rows.map(({ scenario }) => value(scenario))
      return [Math.min(...values), Math.max(...values)]
    }
    expect(range((s) => s.groups.length)).toEqual([1, 5])
    expect(range((s) => s.gallerySize)).toEqual([1, 1_000_000_000])
    expect(range((s) => s.rho)).toEqual([0, 0.6])
    expect(range((s) => s.threshold ?? 80)).toEqual([50, 99.99])
  })
})

describe('expected rates', () => {
  it('are rates: between 0 and 1 or null, whatever the setting', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const { overall, groups } = expectedRates(setting)
        for (const rates of [overall, ...groups]) {
          for (const name of ['fmr', 'fnmr', 'fpir', 'fnir', 'ppv'] as const) {
            const rate = rates[name]
            if (rate !== null) expect(rate >= 0 && rate <= 1, `${name} ${rate}`).toBe(true)
          }
          expect(rates.falsePositives >= 0 && rates.misses >= 0).toBe(true)
        }
        for (const [g, rates] of groups.entries()) {
          const isEnrolled = setting.galleryCounts[g]! > 0
          expect([rates.fnmr === null, rates.fnir === null]).toEqual([!isEnrolled, !isEnrolled])
        }
        const sum = (name: 'falsePositives' | 'misses'): number => groups.reduce((s, r) => s + r[name], 0)
        expect(overall.falsePositives).toBeCloseTo(sum('falsePositives'), 9)
        expect(overall.misses).toBeCloseTo(sum('misses'), 9)
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('raising the threshold never adds a wrong match and never finds a mate', () => {
    fc.assert(
      fc.property(choices, fc.double({ min: 0.01, max: 3, noNaN: true }), (choice, step) => {
        const low = settingOf({ ...choice, isRankMode: false })
        const high = { ...low, thresholds: low.thresholds.map((x) => x + step) }
        const [before, after] = [expectedRates(low).groups, expectedRates(high).groups]
        for (const [g, rates] of before.entries()) {
          expect(after[g]!.fpir!).toBeLessThanOrEqual(rates.fpir! * (1 + 1e-10))
          if (rates.fnir !== null) expect(after[g]!.fnir!).toBeGreaterThanOrEqual(rates.fnir * (1 - 1e-9))
        }
      }),
      { seed: 1, numRuns: 80 },
    )
  })

  it('growing the gallery never removes a wrong match and never finds a mate', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 2, max: 50 }), (choice, times) => {
        const small = settingOf({ ...choice, gallerySize: Math.ceil(choice.gallerySize / 50) })
        const galleryCounts = small.galleryCounts.map((people) => people * times)
        const large = { ...small, galleryCounts, gallerySize: small.gallerySize * times }
        const [before, after] = [expectedRates(small).groups, expectedRates(large).groups]
        for (const [g, rates] of before.entries()) {
          expect(after[g]!.fpir!).toBeGreaterThanOrEqual(rates.fpir! * (1 - 1e-10))
          if (rates.fnir !== null) expect(after[g]!.fnir!).toBeGreaterThanOrEqual(rates.fnir * (1 - 1e-9))
        }
      }),
      { seed: 1, numRuns: 80 },
    )
  })

  it('weigh groups by the searches they are about, and by all searches where there are none', () => {
    const at = (matedShare: number): Rates => expectedRates(settingOf({ ...ACLU, matedShare })).overall
    expect(at(0).fnir).toBeCloseTo(at(0.5).fnir!, 12)
    expect(at(1).fpir).toBeCloseTo(at(0.5).fpir!, 12)
    expect(at(0)).toMatchObject({ ppv: 0, misses: 0 })
    expect(at(1)).toMatchObject({ falsePositives: 0 })
  })

  it('without a threshold every search whose subject is not enrolled names somebody', () => {
    const { overall } = expectedRates(settingOf({ ...ACLU, isRankMode: true, matedShare: 0.5 }))
    expect(overall.fpir).toBe(1)
    expect(overall.fnmr).toBe(0)
    expect(overall.fnir).toBeGreaterThan(0)
  })

  it('one person enrolled: nobody else can be named in a mated search', () => {
    const one = { ...ACLU, gallerySize: 1, matedShare: 1, groups: [[1, 0, 1, 1]] as const }
    const { overall } = expectedRates(settingOf(one))
    expect(overall.ppv).toBe(1)
    expect(overall.fnir).toBe(overall.fnmr)
  })
})
