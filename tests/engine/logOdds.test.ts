import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isReturned, toLogOdds, toPercent } from '../../src/engine/logOdds.ts'

it('puts the same score on both rulers', () => {
  expect(toLogOdds(50)).toBe(0)
  expect(toLogOdds(80)).toBeCloseTo(Math.log(4), 15)
  expect(toLogOdds(0)).toBe(-Infinity)
  expect(toLogOdds(100)).toBe(Infinity)
  expect(toPercent(-Infinity)).toBe(0)
  expect(toPercent(Infinity)).toBe(100)
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 99.999, noNaN: true }), (percent) => {
      expect(toPercent(toLogOdds(percent))).toBeCloseTo(percent, 10)
    }),
    { seed: 1 },
  )
})

it('returns a score that equals the threshold', () => {
  expect(isReturned(toLogOdds(80), toLogOdds(80))).toBe(true)
  expect(isReturned(toLogOdds(79.999), toLogOdds(80))).toBe(false)
  expect(isReturned(-40, -Infinity)).toBe(true)
})
