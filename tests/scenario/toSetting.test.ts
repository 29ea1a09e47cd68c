import { expect, test } from 'vitest'
import { toLogOdds, toPercent } from '../../src/engine/logOdds.ts'
import { expectedRates } from '../../src/engine/rates.ts'
import { PRESETS, presetScenario } from '../../src/scenario/presets/index.ts'
import { PHOTO_SHIFT, PHOTOS, type Scenario } from '../../src/scenario/scenario.ts'
import { photoShift, toSetting } from '../../src/scenario/toSetting.ts'

const aclu = presetScenario('aclu-2018')
const mixed: Scenario = { ...aclu, matedShare: 0.5 }

test('searches and gallery are split by share into whole people that add up', () => {
  for (const { id, scenario } of PRESETS) {
    const { searchCounts, galleryCounts } = toSetting(scenario)
    const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)
    expect([sum(searchCounts), sum(galleryCounts)], id).toEqual([scenario.searches, scenario.gallerySize])
  }
  expect(toSetting({ ...aclu, gallerySize: 1 }).galleryCounts).toEqual([1, 0])
})

test('a threshold given in place of the scenario’s own is used', () => {
  expect(toSetting(aclu).thresholds).toEqual([toLogOdds(80), toLogOdds(80)])
  expect(toSetting(aclu, 99).thresholds).toEqual([toLogOdds(99), toLogOdds(99)])
})

test('rank mode returns the best whatever they score, under any policy', () => {
  for (const policy of ['same', 'equal-fpir', 'cost'] as const)
    expect(toSetting({ ...mixed, mode: 'rank', policy }).thresholds).toEqual([-Infinity, -Infinity])
})

test('a kind of photo is a shift, and a number is the shift itself', () => {
  for (const photo of PHOTOS) expect(photoShift(photo)).toBe(PHOTO_SHIFT[photo])
  expect(photoShift(-2.5)).toBe(-2.5)
  expect(toSetting({ ...aclu, photo: 'phone' })).toEqual(toSetting({ ...aclu, photo: -1 }))
})

test('worse photos change misses and not wrong matches', () => {
  const [portrait, cctv] = [mixed, { ...mixed, photo: 'cctv' as const }].map(
    (s) => expectedRates(toSetting(s)).overall,
  )
  expect(cctv!.fpir).toBe(portrait!.fpir)
  expect(cctv!.fnir!).toBeGreaterThan(portrait!.fnir!)
})

test('under equal FPIR every group has the rate that all together had', () => {
  const before = expectedRates(toSetting(mixed)).overall
  const { groups } = expectedRates(toSetting({ ...mixed, policy: 'equal-fpir' }))
  for (const group of groups) expect(group.fpir! / before.fpir!).toBeCloseTo(1, 6)
})

test('under equal FNIR every group has the miss rate that all together had', () => {
  const gap: Scenario = { ...mixed, groups: mixed.groups.map((group, g) => ({ ...group, photoGap: -g })) }
  const before = expectedRates(toSetting(gap)).overall
  const { groups } = expectedRates(toSetting({ ...gap, policy: 'equal-fnir' }))
  for (const group of groups) expect(group.fnir! / before.fnir!).toBeCloseTo(1, 6)
})

test('under least cost, a wrong match that is worth more misses raises the threshold', () => {
  const at = (costRatio: number): number =>
    toPercent(toSetting({ ...mixed, policy: 'cost', costRatio }).thresholds[0]!)
  expect(at(1)).toBeLessThan(at(100))
})
