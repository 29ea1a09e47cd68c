import { describe, expect, test } from 'vitest'
import { expectedRates } from '../../src/engine/rates.ts'
import { presetScenario } from '../../src/scenario/presets/index.ts'
import { READINGS, readNumber, type ReadingName } from '../../src/scenario/readings/readNumber.ts'
import { report } from '../../src/scenario/report.ts'
import { toSetting } from '../../src/scenario/toSetting.ts'

const ACLU = presetScenario('aclu-2018')
const SHERIFF = presetScenario('washington-county')

describe('readings', () => {
  test('say what the command line says', () => {
    const { expected, observed } = report({ ...ACLU, matedShare: 0.3 }, '')
    const read = (reading: ReadingName): number | null =>
      readNumber({ ...ACLU, matedShare: 0.3 }, { reading })
    expect(read('wrong')).toBe(expected.overall.falsePositives)
    expect(read('missed')).toBe(expected.overall.misses)
    expect(read('firstRight')).toBe(expected.overall.ppv)
    expect(read('wrongRatio')).toBe(expected.differentials.ratio)
    expect(read('wrongInRun')).toBe(observed.overall.falsePositives)
    expect(read('missedInRun')).toBe(observed.overall.misses)
  })

  test('read a group, other settings, and a number out of a round one', () => {
    const { groups } = expectedRates(toSetting({ ...ACLU, threshold: 90 }))
    const at = { threshold: 90 }
    expect(readNumber(ACLU, { reading: 'wrongRate', group: 1, of: 1000, at })).toBe(groups[1]!.fpir! * 1000)
  })

  test('a gallery for a share gives that share', () => {
    const gallerySize = readNumber(ACLU, { reading: 'galleryFor', share: 0.25 })!
    expect(readNumber({ ...ACLU, gallerySize }, { reading: 'wrongRate' })).toBeCloseTo(0.25, 4)
  })

  test('the chances of at least and of fewer add up to one', () => {
    const atLeast = readNumber(ACLU, { reading: 'chanceAtLeast', count: 28 })!
    expect(atLeast + readNumber(ACLU, { reading: 'chanceAtMost', count: 27 })!).toBeCloseTo(1, 12)
  })

  test('11 of 28 against a fifth is .0149', () => {
    expect(readNumber(ACLU, { reading: 'shareByLuck', count: 11, of: 28, share: 0.2 })).toBeCloseTo(
      0.01486,
      5,
    )
  })

  test('what a threshold cannot do is null or nothing, never not a number', () => {
    for (const reading of Object.keys(READINGS) as ReadingName[])
      for (const scenario of [ACLU, SHERIFF, { ...ACLU, matedShare: 1 }, { ...ACLU, threshold: 99.99 }]) {
        const value = readNumber(scenario, { reading, group: 0, count: 3, of: 10, share: 0.3 })
        expect([reading, value === null || Number.isFinite(value)]).toEqual([reading, true])
      }
  })
})
