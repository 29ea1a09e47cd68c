import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatCount,
  formatDate,
  formatExpected,
  formatRate,
  formatThreshold,
  oneIn,
  smallRateParts,
} from '../../src/i18n/format.ts'
import { parseCount, parseDecimal } from '../../src/i18n/parseNumber.ts'

describe('numbers on screen', () => {
  test('are never NaN, Infinity, minus zero or a percentage over 100', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        for (const text of [
          formatCount(value),
          formatExpected(value),
          formatRate(value),
          formatThreshold(value),
        ]) {
          expect(text).not.toMatch(/NaN|∞|^[-−]0(\.0*)?%?$/)
        }
        expect(parseDecimal(formatRate(Math.abs(value))) ?? 0).toBeLessThanOrEqual(100)
      }),
    )
  })

  test.each([
    [0.0523, '5.2%'],
    [0.9999, '99.99%'],
    [1, '100%'],
    [0, '0%'],
    [null, '—'],
  ])('a rate of %s reads %s', (rate, text) => expect(formatRate(rate)).toBe(text))

  test('a rate below one is never rounded up to all', () => {
    expect(formatRate(0.99999999)).not.toBe('100%')
  })

  test.each([
    [1 / 92, 92],
    [0.0000125, 80_000],
    [0.9, 1],
    [0, null],
  ])('one in N of %s is %s', (rate, n) => expect(oneIn(rate)).toBe(n))

  test('a small rate is a few in a round number', () => {
    expect(smallRateParts(2.15e-6)).toEqual({ count: '2.2', of: '1,000,000' })
  })
})

describe('a typed number', () => {
  test.each([
    ['25,000', 25_000],
    ['25.000', 25_000],
    ['1 000 000', 1_000_000],
    ['25k', 25_000],
    ['1.5M', 1_500_000],
    ['1e9', 1e9],
    ['', null],
    ['lots', null],
    ['-5', null],
  ])('gallery %j is %s', (text, value) => expect(parseCount(text)).toBe(value))

  test.each([
    ['99.5', 99.5],
    ['99,5', 99.5],
    ['80 %', 80],
    ['.5', 0.5],
    ['80.1.2', null],
    ['NaN', null],
  ])('threshold %j is %s', (text, value) => expect(parseDecimal(text)).toBe(value))
})

test('a date is written as precisely as it is known', () => {
  expect(['2018', '2018-10', '2018-07-26'].map(formatDate)).toEqual(['2018', 'October 2018', 'July 26, 2018'])
})

test('an expected count is written no finer than a thousandth', () => {
  expect([28.4, 4.31, 0.0812, 0.001, 0.00063, 1e-17, 0].map(formatExpected)).toEqual([
    '28',
    '4.3',
    '0.081',
    '0.001',
    '<0.001',
    '<0.001',
    '0',
  ])
})
