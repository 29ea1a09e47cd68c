import { expect, test } from 'vitest'
import { rangeText, shareText, withRange } from '../../src/words/shareRange.ts'

test('a share has its range beside it, unless the range is narrower than the digits shown', () => {
  expect(withRange(1 / 4_700, { low: 1 / 6_300, high: 1 / 2_900 }, shareText)).toBe(
    '1 in 4,700 (between 1 in 6,300 and 1 in 2,900)',
  )
  expect(withRange(0.05, { low: 0.0499, high: 0.0501 }, shareText)).toBe('1 in 20')
  expect(withRange(0.05, null, shareText)).toBe('1 in 20')
})

test('an end rarer than 1 in a million is not put into a number', () => {
  expect(rangeText(1 / 520_000, { low: 2e-10, high: 1 / 150_000 })).toBe('at most 1 in 150,000')
  expect(withRange(2e-8, { low: 2e-16, high: 1 / 150_000 }, shareText)).toBe('fewer than about 1 in 150,000')
  expect(withRange(2e-12, { low: 2e-16, high: 3e-9 }, shareText)).toBe('under 1 in a million')
  expect(withRange(2e-8, null, shareText)).toBe('under 1 in a million')
})
