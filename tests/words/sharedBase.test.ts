import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPer, sharedBase } from '../../src/words/sharedBase.ts'

test('rates are counted in 10,000 searches as long as the largest gives ten people', () => {
  expect(sharedBase([0.1028, 0.0397])).toBe(10_000)
  expect(sharedBase([0.001])).toBe(10_000)
  expect(sharedBase([2.2e-5, 6e-6])).toBe(1_000_000)
  expect(sharedBase([0, null])).toBe(10_000)
})

test('a rate under one person says so instead of showing a part of a person', () => {
  expect(countPer(0.1028, 10_000)).toBe('1,028')
  expect(countPer(6e-5, 10_000)).toBe('fewer than 1')
  expect(countPer(0, 10_000)).toBe('0')
  expect(countPer(null, 10_000)).toBe('—')
  expect(countPer(2.2e-5, 1e6)).toBe('22')
})

test('law: every rate of a view is written over the same number, never with a fraction of a person', () => {
  const rate = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1, noNaN: true }))
  fc.assert(
    fc.property(fc.array(rate, { maxLength: 6 }), (rates) => {
      const base = sharedBase(rates)
      for (const one of rates) expect(countPer(one, base)).toMatch(/^([\d,]+|fewer than 1|—)$/)
    }),
    { seed: 1 },
  )
})
