import fc from 'fast-check'
import { expect, it } from 'vitest'
import { namedSide } from '../../src/engine/namedSide.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { readReference, relativeError } from './reference.ts'
import { ACLU, choices, settingOf } from './settings.ts'

const { candidate_list } = readReference<{
  candidate_list: { N: number; fmr: number; R: number; expected_false_candidates_listed: number }[]
}>('fpir_from_fmr')

const plain = { ...ACLU, groups: [[1, 0, 1, 1]] as const, rho: 0, matedShare: 0, searches: 1 }

it('lists as many wrong candidates as mpmath says, E[min(R, X)], to 1e-10', () => {
  const rows = candidate_list.filter(({ R, fmr }) => R <= 50 && fmr < 0.9)
  expect(rows.length).toBeGreaterThan(50)
  for (const { N, fmr, R, expected_false_candidates_listed: truth } of rows) {
    const setting = settingOf({ ...plain, gallerySize: N, fmr, listLength: R })
    const found = namedSide(setting).groups[0]!.named
    expect(relativeError(found, truth), `${N} ${fmr} ${R}`).toBeLessThan(1e-10)
  }
})

it('without a threshold every list is full', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const setting = settingOf({ ...choice, isRankMode: true, matedShare: 0 })
      for (const row of namedSide(setting).perSearch) {
        const listed = row.reduce((a, b) => a + b, 0)
        expect(relativeError(listed, Math.min(choice.listLength, choice.gallerySize))).toBeLessThan(1e-7)
      }
    }),
    { seed: 1, numRuns: 60 },
  )
})

it('a list never holds more than its length, nor than score at or above the threshold, nor less than FPIR', () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const setting = settingOf({ ...choice, isRankMode: false })
      const { groups } = expectedRates(setting)
      for (const [g, row] of namedSide(setting).perSearch.entries()) {
        const listed = row.reduce((a, b) => a + b, 0)
        expect(listed).toBeLessThanOrEqual(Math.min(choice.listLength, groups[g]!.selectivity!) * (1 + 1e-7))
        expect(listed).toBeGreaterThanOrEqual(groups[g]!.fpir! * (1 - 1e-7))
      }
    }),
    { seed: 1, numRuns: 60 },
  )
})

it('per resident compares a share of the named with a share of residents', () => {
  const setting = settingOf(ACLU)
  const { groups } = namedSide(setting, [0.8, 0.2])
  const named = groups.reduce((sum, group) => sum + group.named, 0)
  expect(groups[1]!.perResident).toBeCloseTo(groups[1]!.named / named / 0.2, 12)
  expect(0.8 * groups[0]!.perResident! + 0.2 * groups[1]!.perResident!).toBeCloseTo(1, 12)
  expect(namedSide(setting).groups[0]!.perResident).toBe(null)
  expect(namedSide(setting, [null, 1]).groups[1]!.perResident).toBe(null)
})

it('says nothing of a group of which nobody is enrolled, and counts nothing when everybody searched for is', () => {
  const groups = [
    [1, 0, 1, 0.5],
    [2, 0, 0, 0.5],
  ] as const
  expect(namedSide(settingOf({ ...ACLU, groups })).groups[1]).toMatchObject({
    enrolled: 0,
    named: 0,
    perEnrolled: null,
  })
  expect(namedSide(settingOf({ ...ACLU, matedShare: 1 }), [1, 1]).groups[0]).toMatchObject({
    named: 0,
    perResident: null,
  })
})
