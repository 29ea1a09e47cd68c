import { setupI18n } from '@lingui/core'
import { expect, test } from 'vitest'
import { compileCatalogue } from '../../src/build/messages.ts'

const compile = (catalogue: object) => JSON.parse(compileCatalogue(JSON.stringify(catalogue), 'en/test.json'))

test('a compiled catalogue says what the ICU messages say', () => {
  const i18n = setupI18n({
    locale: 'en',
    messages: {
      en: compile({
        plain: 'Nobody’s {here}',
        count: '{n, plural, =0 {no one} one {# person} other {# people}}',
        pick: '{mode, select, rank {the first name} other {every name}}',
        empty: '',
      }),
    },
  })
  expect(i18n._('plain', { here: 'in' })).toBe('Nobody’s in')
  expect([0, 1, 28].map((n) => i18n._('count', { n }))).toEqual(['no one', '1 person', '28 people'])
  expect(i18n._('pick', { mode: 'rank' })).toBe('the first name')
})

test('a message ICU cannot read stops the build and names the file and the id', () => {
  expect(() => compile({ broken: '{n, plural, one {#}' })).toThrow(/en\/test\.json: message "broken"/)
})

test('a value that is not text stops the build and names the id', () => {
  expect(() => compile({ nested: { a: 'b' } })).toThrow('en/test.json: message "nested" is not a string')
})
