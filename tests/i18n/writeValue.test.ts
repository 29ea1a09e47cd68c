import { expect, test } from 'vitest'
import { writeValue, writeValues, type ValueFormat } from '../../src/i18n/writeValue.ts'

test.each([
  ['count', 27.99, '28'],
  ['expected', 0.0841, '0.084'],
  ['large', 30_000_000, '30 million'],
  ['rate', 0.0523, '5.2%'],
  ['ratio', 2.588, '2.6'],
  ['threshold', 99.9, '99.9%'],
  ['score', 95.38, '95.3%'],
  ['oneIn', 0.0523, '19'],
  ['tiny', 4.6e-6, '4.6'],
] as const)('as %s, %f is written %s', (as, value, written) => {
  expect(writeValue(as, value)).toBe(written)
})

test.each(['count', 'rate', 'score', 'oneIn', 'tiny'] as const satisfies readonly ValueFormat[])(
  'an undefined number has no digits as %s',
  (as) => {
    expect(writeValue(as, null)).toBe('—')
  },
)

test('a message gets every number written, whole for plurals, and with what it is out of', () => {
  expect(writeValues({ wrong: { as: 'count' }, few: { as: 'tiny' } }, { wrong: 27.99, few: 4.6e-6 })).toEqual(
    {
      wrong: '28',
      wrongN: 28,
      few: '4.6',
      fewN: 0,
      fewOf: '1,000,000',
    },
  )
})
