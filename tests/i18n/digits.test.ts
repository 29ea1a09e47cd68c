import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  formatCount,
  formatCompact,
  formatExpected,
  formatLarge,
  formatNumber,
  formatRate,
  formatRatio,
  formatThreshold,
} from '../../src/i18n/format.ts'
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts'
import { activate, addWords } from '../../src/i18n/translate.ts'

/** Languages with digits of their own, and two with Latin ones: what a number is must not be read off its digits. */
const TAGS = ['ar-EG', 'fa', 'hi-u-nu-deva', 'bn', 'de', 'en']

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  count: formatCount,
  compact: formatCompact,
  expected: formatExpected,
  large: formatLarge,
  number: formatNumber,
  rate: formatRate,
  ratio: formatRatio,
  threshold: formatThreshold,
}

/** The number a text shows, without its sign, unit and grouping: digits of any script, and a decimal point. */
function shown(text: string, tag: string): number {
  const digits = new Intl.NumberFormat(tag, { useGrouping: false }).format(9876543210)
  const point = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal')!.value
  const latin = [...text].map((c) => (c === point ? '.' : digits.includes(c) ? 9 - digits.indexOf(c) : ''))
  return Number(latin.join(''))
}

/** Below these a value is rightly shown as zero. */
const SMALLEST: Readonly<Record<string, number>> = { count: 0.5, large: 0.5, threshold: 0.005 }

describe.each(TAGS)('numbers in %s', (tag) => {
  beforeAll(() => {
    addWords(tag, {})
    activate(tag)
  })
  afterAll(() => activate(DEFAULT_LANGUAGE.tag))

  test('28 people, 80 % and 5.2 % read as that in the digits of the language', () => {
    expect(shown(formatCount(28), tag)).toBe(28)
    expect(shown(formatThreshold(80), tag)).toBe(80)
    expect(shown(formatRate(0.052), tag)).toBe(5.2)
  })

  test.each(Object.entries(FORMATS))(
    'a %s that is not zero is not shown as zero, and zero has no sign',
    (name, write) => {
      const smallest = SMALLEST[name] ?? 0
      const minus = new Intl.NumberFormat(tag)
        .formatToParts(-1)
        .find(({ type }) => type === 'minusSign')!.value
      fc.assert(
        fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
          const text = write(value)
          if (shown(text, tag) === 0) {
            expect(text).not.toContain(minus)
            // A rate is never below zero.
            if (name !== 'rate' || value > 0) expect(Math.abs(value)).toBeLessThanOrEqual(smallest)
          }
        }),
        { examples: [[-0], [0], [-0.4], [28], [-1e-9], [10], [20]] },
      )
    },
  )
})
