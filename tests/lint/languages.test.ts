import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/languages.ts'
import { readSources, type Source } from './sources.ts'
import { place, walk } from './syntax.ts'

/** The one place in src where languages are named. */
const LIST = 'src/i18n/languages.ts'

/** Texts of a file that are the tag of a language the site is written in, or lead to the folder of its words. */
function namedLanguages(source: Source): readonly string[] {
  const tags = LANGUAGES.map(({ tag }) => tag).join('|')
  const names = new RegExp(`^(?:${tags})$|/messages/(?:${tags})/|\\blang="(?:${tags})"`)
  const found: string[] = []
  walk(source, (node) => {
    const value: unknown = node['value']
    const text = typeof value === 'string' ? value : (value as { cooked?: unknown } | null)?.cooked
    if (typeof text === 'string' && names.test(text)) found.push(`${place(source, node)}: "${text}"`)
  })
  return found
}

test('no module names a language: the list does, and package.json says which words #words are', () => {
  const sources = readSources('src', '.ts', '.tsx', '.mjs').filter(({ path }) => path !== LIST)
  expect(sources.length).toBeGreaterThan(400)
  expect(sources.flatMap(namedLanguages)).toEqual([])
})

test.each([
  ['a tag', "activate('en')"],
  ['a file of words', "import words from '../i18n/messages/en/map.json'"],
  ['words that are fetched', "import('./messages/en/map.json')"],
  ['a page', 'export const page = (title) => `<html lang="en"><title>${title}</title>`'],
  ['an attribute', 'export const P = () => <p lang="en" />'],
])('%s is refused', (_what, text) => {
  expect(namedLanguages({ path: 'src/planted.tsx', text })).toHaveLength(1)
})

test.each([
  ['the variable', 'export const words = `./messages/${tag}/map.json`'],
  ['a word with the same letters', "export const when = 'then'"],
])('%s passes', (_what, text) => {
  expect(namedLanguages({ path: 'src/planted.tsx', text })).toEqual([])
})
