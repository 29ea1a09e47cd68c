import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apportion } from '../../src/engine/apportion.ts'

it('splits by largest remainder, ties to the earlier', () => {
  expect(apportion(535, [0.8, 0.2])).toEqual([428, 107])
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
  expect(apportion(1, [0.5, 0.5])).toEqual([1, 0])
  expect(apportion(1, [0.1, 0.1, 0.1])).toEqual([1, 0, 0])
  expect(apportion(3, [0.1, 0.2, 0.7])).toEqual([0, 1, 2])
  expect(apportion(5, [0, 0])).toEqual([3, 2])
  expect(apportion(0, [1, 2])).toEqual([0, 0])
})

it('adds up, stays within one of the quota, and gives nothing to a share of 0', () => {
  const shares = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e6, noNaN: true })), {
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), shares, (total, weights) => {
      const parts = apportion(total, weights)
      const sum = weights.reduce((a, b) => a + b, 0)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
      for (const [i, part] of parts.entries()) {
        const quota = sum > 0 ? (total * weights[i]!) / sum : total / weights.length
        expect(Math.abs(part - quota)).toBeLessThan(1 + 1e-6)
        if (sum > 0 && weights[i] === 0) expect(part).toBe(0)
      }
    }),
    { seed: 1 },
  )
})
