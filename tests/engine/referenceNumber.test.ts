import { expect, test } from 'vitest'
import fc from 'fast-check'
import { mateNumber, referenceNumber } from '../../src/engine/referenceNumber.ts'

test('no two enrolled people share a number, mates included, and none is beyond exact whole numbers', () => {
  const index = fc.integer({ min: 1, max: 1e9 })
  const ordinal = fc.integer({ min: 0, max: 9_999 })
  const group = fc.integer({ min: 0, max: 5 })
  fc.assert(
    fc.property(index, group, index, group, ordinal, (i, g, j, h, o) => {
      const [a, b, mate] = [
        referenceNumber(i, g),
        referenceNumber(j, h),
        mateNumber({ group: g, ordinal: o }),
      ]
      expect(a === b).toBe(i === j && g === h)
      expect(mate).toBeGreaterThan(Math.max(a, b))
      expect(mate).not.toBe(mateNumber({ group: g, ordinal: o + 1 }))
      expect(Number.isSafeInteger(mate)).toBe(true)
    }),
    { seed: 7 },
  )
})

test('a number tells the place in the group and the group', () => {
  expect(referenceNumber(1_823, 1)).toBe(18_231)
  expect(mateNumber({ group: 2, ordinal: 0 })).toBe(10_000_000_012)
})
