import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fpir } from '../../src/engine/fpir.ts'
import { fnir, fnmr, matedMisses, matedOutcomes, outcomesAt } from '../../src/engine/matedOutcomes.ts'
import { normalSf } from '../../src/engine/normal.ts'
import { rankChances } from '../../src/engine/rankChances.ts'
import { readReference, relativeError, worst } from './reference.ts'
import { ACLU, choices, settingOf } from './settings.ts'

type Normal = [mean: number, sd: number]
const reference = readReference<{
  fnir: {
    genuine: Normal
    impostor: Normal
    N: number
    T: number | null
    R: number
    tpir: number
    fnir: number
  }[]
  thresholds: {
    genuine: Normal
    impostor: Normal
    T: number
    N: number
    mated_share: number
    fmr: number
    fnmr: number
    fpir: number
    ppv_search_nonmated_only: number
  }[]
  eer: { genuine: Normal; impostor: Normal; threshold: number; eer: number }[]
}>('identification_normal_model')

describe('a mated search', () => {
  it('misses as often as mpmath says, for any normal scores, N, T and R, to 1e-8 relative', () => {
    const errors = reference.fnir.flatMap(({ genuine, impostor, N, T, R, tpir, fnir: truth }) => {
      const scores = { mateMean: genuine[0], mateSpread: genuine[1], common: 0, nonMateSpread: impostor[1] }
      const others = { counts: [N - 1], means: [impostor[0]], total: N - 1 }
      const { first, lower, pushedOff } = rankChances(scores, others, T ?? -Infinity, R)
      const below = T === null ? 0 : normalSf((genuine[0] - T) / genuine[1])
      return [relativeError(below + pushedOff, truth), relativeError(first + lower, tpir)]
    })
    expect(errors.length).toBe(312)
    expect(worst(errors)).toBeLessThan(1e-9)
  })

  it('a threshold gives the FMR, FNMR, FPIR and PPV of two normals, to 1e-12', () => {
    const errors = reference.thresholds.flatMap((row) => {
      const { genuine, impostor, T, N, mated_share: m } = row
      const fmr = normalSf((T - impostor[0]) / impostor[1])
      const missed = normalSf((genuine[0] - T) / genuine[1])
      const found = 1 - missed
      const named = -Math.expm1(N * Math.log1p(-fmr))
      return [
        relativeError(fmr, row.fmr),
        relativeError(missed, row.fnmr),
        relativeError(named, row.fpir),
        relativeError((m * found) / (m * found + (1 - m) * named), row.ppv_search_nonmated_only),
      ]
    })
    const equal = reference.eer.flatMap(({ genuine, impostor, threshold, eer }) => [
      relativeError(normalSf((threshold - impostor[0]) / impostor[1]), eer),
      relativeError(normalSf((genuine[0] - threshold) / genuine[1]), eer),
    ])
    expect(worst(errors)).toBeLessThan(1e-12)
    expect(worst(equal)).toBeLessThan(1e-12)
  })

  it('comes to exactly one of five ends', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        setting.galleryCounts.forEach((people, g) => {
          const outcomes = matedOutcomes(setting, g)
          expect(outcomes === null).toBe(people === 0)
          if (!outcomes) return
          const chances = Object.values(outcomes)
          expect(
            chances.every((p) => p >= 0 && p <= 1),
            JSON.stringify(outcomes),
          ).toBe(true)
          expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
        })
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('misses the same whether or not who is first is asked', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const setting = settingOf(choice)
        setting.galleryCounts.forEach((_, g) => {
          const [outcomes, misses] = [matedOutcomes(setting, g), matedMisses(setting, g)]
          expect(misses === null).toBe(outcomes === null)
          if (!outcomes || !misses) return
          for (const name of ['pushedOff', 'wrongOnly', 'nothing'] as const)
            expect(misses[name], `${name} ${JSON.stringify(outcomes)}`).toBeCloseTo(outcomes[name], 11)
        })
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('a longer list never misses more; a list as long as the gallery misses nobody above the threshold', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 2, max: 50 }), (choice, length) => {
        const { model, galleryCounts, thresholds } = settingOf(choice)
        const g = galleryCounts.findIndex((people) => people > 0)
        const at = (L: number): number => fnir(model, g, galleryCounts, thresholds[g]!, L)
        expect(at(length)).toBeLessThanOrEqual(at(length - 1) * (1 + 1e-9))
        if (choice.gallerySize <= length) {
          expect(at(length)).toBeCloseTo(fnmr(model, g, thresholds[g]!), 12)
        }
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('with a list of one, being outscored is being lost', () => {
    const setting = settingOf({ ...ACLU, listLength: 1, photoShift: -5.3, gallerySize: 10_000_000 })
    const outcomes = matedOutcomes(setting, 0)!
    expect(outcomes.foundLower).toBeLessThan(1e-12)
    expect(outcomes.pushedOff).toBeGreaterThan(0.01)
  })

  it('of two photos that show no face: first among N people alike in one search of N, whatever commonness is', () => {
    for (const rho of [0, 0.25, 0.6]) {
      for (const N of [1, 2, 1_000, 1_600_000]) {
        const model = { ...settingOf({ ...ACLU, rho, groups: [[1, 0, 1, 1]] }).model, unusable: 1 }
        const atRank = (thresholdX: number): number => outcomesAt(model, 0, [N], thresholdX, 1).foundFirst
        expect(relativeError(atRank(-Infinity), 1 / N), `${rho} ${N}`).toBeLessThan(1e-9)
        // Whoever is best at or above a threshold is the mate once in N times.
        expect(relativeError(atRank(1), fpir(model, 0, [N], 1) / N), `${rho} ${N}`).toBeLessThan(1e-9)
      }
    }
  })

  it('comes out between the usable and the unusable, in proportion', () => {
    const { model, galleryCounts } = settingOf({ ...ACLU, photoShift: -2.3 })
    const at = (unusable: number): number => fnir({ ...model, unusable }, 0, galleryCounts, 3, 5)
    expect(relativeError(at(0.2), 0.8 * at(0) + 0.2 * at(1))).toBeLessThan(1e-12)
    expect(at(1)).toBeGreaterThan(0.999)
  })
})
