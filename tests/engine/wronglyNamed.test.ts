import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOfAny } from '../../src/engine/fpir.ts'
import { matedOutcomes } from '../../src/engine/matedOutcomes.ts'
import { namedSide } from '../../src/engine/namedSide.ts'
import { nonMatesOf } from '../../src/engine/nonMates.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { type Named, wronglyNamed } from '../../src/engine/wronglyNamed.ts'
import { relativeError } from './reference.ts'
import { ACLU, choices, settingOf } from './settings.ts'

describe('who is wrongly named', () => {
  test('is the same as elsewhere where it is known from elsewhere, whatever the setting', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        const { groups } = wronglyNamed(setting)
        const rates = expectedRates(setting)
        const perSearch = namedSide(setting).perSearch
        groups.forEach(({ nonMated, mated }, g) => {
          expect(relativeError(nonMated.strangerNamed, rates.groups[g]!.fpir)).toBeLessThan(1e-9)
          const listed = perSearch[g]!.reduce((a, b) => a + b, 0)
          // 1e-6: that sum is the chance of one person, times up to a billion people.
          expect(relativeError(nonMated.strangers, listed)).toBeLessThan(1e-6)
          const outcomes = matedOutcomes(setting, g)
          expect(mated === null).toBe(outcomes === null)
          const only =
            nonMated.searches * nonMated.onlyStrangers + (mated ? mated.searches * mated.onlyStrangers : 0)
          expect(relativeError(rates.groups[g]!.onlyStrangers, only)).toBeLessThan(1e-9)
          if (!mated || !outcomes) return
          expect(mated.onlyStrangers).toBe(outcomes.pushedOff + outcomes.wrongOnly)
          const others = nonMatesOf(setting.model, g, setting.galleryCounts, true)
          const any = chanceOfAny(setting.model, others, setting.thresholds[g]!)
          // A list of one holds a stranger only in place of the mate.
          const truth = setting.listLength === 1 ? mated.onlyStrangers : any
          expect(relativeError(mated.strangerNamed, truth)).toBeLessThan(1e-8)
        })
      }),
      { seed: 2, numRuns: 150 },
    )
  })

  test('is ordered as it must be', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { overall, groups } = wronglyNamed(settingOf(choice))
        for (const { nonMated, mated, all } of [overall, ...groups]) {
          for (const one of [nonMated, mated, all]) if (one) expectOrdered(one)
        }
      }),
      { seed: 3, numRuns: 150 },
    )
  })

  test('with all five places and no threshold: five strangers, or four beside the right person', () => {
    const { overall } = wronglyNamed(settingOf({ ...ACLU, listLength: 5, isRankMode: true, matedShare: 0.5 }))
    expect(overall.nonMated).toMatchObject({ strangerNamed: 1, strangers: 5, median: 5, rightFirst: 0 })
    expect(overall.mated).toMatchObject({ strangerNamed: 1, median: 4 })
    expect(overall.mated!.strangers).toBeCloseTo(4 + overall.mated!.onlyStrangers, 9)
  })

  test('nobody is, where one person is enrolled and everybody searched for is', () => {
    const one = settingOf({ ...ACLU, gallerySize: 1, matedShare: 1, groups: [[1, 0, 1, 1]] })
    expect(wronglyNamed(one).overall.mated).toMatchObject({ strangerNamed: 0, strangers: 0, median: null })
  })
})

function expectOrdered(named: Named): void {
  const { strangerNamed, onlyStrangers, rightFirst, strangers, atLeast, median } = named
  expect(onlyStrangers).toBeLessThanOrEqual(strangerNamed * (1 + 1e-8) + 1e-15)
  expect(onlyStrangers + rightFirst).toBeLessThanOrEqual(1 + 1e-9)
  expect(strangers).toBeGreaterThanOrEqual(strangerNamed * (1 - 1e-12))
  atLeast.forEach((chance, i) => expect(chance).toBeLessThanOrEqual((atLeast[i - 1] ?? 1) * (1 + 1e-9)))
  if (median !== null) expect(median >= 1 && median <= atLeast.length).toBe(true)
}
