import { act, render, screen } from '@testing-library/react'
import { lazy, Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { applyLanguage, withWords, type ReadWords } from '../../src/i18n/applyLanguage.ts'
import { AREAS, BUNDLES, bundleOf, type Bundle } from '../../src/i18n/areas.ts'
import { readWords } from '../../src/i18n/catalogues.ts'
import { formatCount } from '../../src/i18n/format.ts'
import { DEFAULT_LANGUAGE, findLanguage, LANGUAGES, type Language } from '../../src/i18n/languages.ts'
import { activate, addWords, language, t, tMaybe, type Messages } from '../../src/i18n/translate.ts'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/index.ts'
import { languageNotes } from '../../src/words/languageNotes.ts'

const AREA_FILES = import.meta.glob<Messages>('../../src/i18n/messages/*/*.json', {
  eager: true,
  import: 'default',
})
const RAW = import.meta.glob<string>('../../src/i18n/messages/*/*.json', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const filesOf = (tag: string): readonly string[] =>
  Object.keys(AREA_FILES).filter((file) => file.includes(`/messages/${tag}/`))
const wordsOf = (tag: string): Readonly<Record<string, unknown>> =>
  Object.assign({}, ...filesOf(tag).map((file) => AREA_FILES[file]))

/** A language that nobody wrote: the default's words with every letter marked, and its lines from right to left. */
const PSEUDO: Language = { tag: 'ar-x-pseudo', dir: 'rtl' }

function mark(token: unknown): unknown {
  if (typeof token === 'string') return token.replace(/[a-z]/gi, (letter) => `${letter}\u0301`)
  if (!Array.isArray(token)) return token
  const [name, type, cases] = token as [string, string?, Readonly<Record<string, unknown>>?]
  if (cases === undefined) return token
  const marked = Object.entries(cases).map(([key, one]) => [
    key,
    Array.isArray(one) ? one.map(mark) : key === 'offset' ? one : mark(one),
  ])
  return [name, type, Object.fromEntries(marked)]
}

const readPseudo: ReadWords = async (_tag, bundle) => {
  const words = await readWords(DEFAULT_LANGUAGE.tag, bundle)
  const marked = Object.entries(words).map(([id, message]) => [
    id,
    Array.isArray(message) ? message.map(mark) : mark(message),
  ])
  return Object.fromEntries(marked) as Messages
}

const page = document.documentElement

describe('a language that is added', () => {
  const fetched: string[] = []
  const read: ReadWords = (tag, bundle) => {
    fetched.push(`${tag} ${bundle}`)
    return readPseudo(tag, bundle)
  }

  beforeEach(async () => {
    fetched.length = 0
    await applyLanguage(PSEUDO, read)
  })
  afterEach(async () => {
    await applyLanguage(DEFAULT_LANGUAGE, readWords)
    page.removeAttribute('lang')
  })

  test('gives the page its lang and dir, its words and its digits', async () => {
    expect([page.lang, page.dir]).toEqual(['ar-x-pseudo', 'rtl'])
    expect(language()).toBe('ar-x-pseudo')
    expect(t('app.name')).toMatch(/^L\u0301o\u0301/)
    expect(formatCount(28)).toBe(new Intl.NumberFormat('ar').format(28))
    await applyLanguage(DEFAULT_LANGUAGE, readWords)
    expect([page.lang, page.dir]).toEqual([DEFAULT_LANGUAGE.tag, 'ltr'])
    expect(t('app.name')).toMatch(/^Lo/)
  })

  test('is the only one that is fetched, and only what is shown', async () => {
    expect(fetched).toEqual(['ar-x-pseudo first'])
    expect(tMaybe('crowd.title')).toBeNull()
    await withWords(Promise.resolve(), 'pages')
    expect(fetched).toEqual(['first', 'parts', 'pages'].map((bundle) => `ar-x-pseudo ${bundle}`))
  })

  test('is what the whole first view is written in', async () => {
    const { App } = await import('../../src/pages/App.tsx')
    const { container } = render(<App />)
    await act(() => vi.dynamicImportSettled())
    expect(container.textContent).not.toContain('⟦')
    // Groups have the names that the cited study or the reader gave them, in every language; a headline begins large.
    const said = DEFAULT_SCENARIO.groups.reduce(
      (text, { id }) => text.replaceAll(new RegExp(id, 'gi'), ''),
      container.textContent,
    )
    const plain = said.match(/(?<![\p{L}\p{M}])[a-z]{3,}(?!\u0301)/giu) ?? []
    expect(plain).toEqual([])
  })

  test('a part that is fetched later is shown with its words', async () => {
    const Part = lazy(() => withWords(Promise.resolve({ default: () => <p>{t('policies.title')}</p> })))
    render(
      <Suspense>
        <Part />
      </Suspense>,
    )
    expect(await screen.findByText(/^W\u0301a\u0301/)).toBeVisible()
  })
})

describe('a language that is asked for', () => {
  const written: readonly Language[] = [
    { tag: 'en', dir: 'ltr' },
    { tag: 'es', dir: 'ltr' },
    { tag: 'pt-BR', dir: 'ltr' },
  ]
  test.each([
    [['es'], 'es'],
    [['es-MX'], 'es'],
    [['ES-mx'], 'es'],
    [['pt-BR'], 'pt-BR'],
    [['fr', 'es-AR', 'en'], 'es'],
    [['fr'], undefined],
    [['e'], undefined],
    [['', '-', 'x'], undefined],
    [[], undefined],
  ])('%j is read as %s', (tags, tag) => expect(findLanguage(tags, written)?.tag).toBe(tag))

  test('is noted when the page is in another, and not otherwise', () => {
    expect(languageNotes('qq')).toEqual([
      { key: 'lang', given: 'qq', problem: 'unknown', used: DEFAULT_LANGUAGE.tag },
    ])
    expect(languageNotes(null)).toEqual([])
    expect(languageNotes(`${DEFAULT_LANGUAGE.tag}-AU`)).toEqual([])
  })
})

describe('the words of every language', () => {
  test('are in a folder of the list, and #words is the folder of the first', async () => {
    const folders = new Set(Object.keys(AREA_FILES).map((file) => file.split('/').at(-2)))
    expect(folders).toEqual(new Set(LANGUAGES.map(({ tag }) => tag)))
    const { default: common } = await import('#words/common.json')
    expect(common).toEqual(AREA_FILES[`../../src/i18n/messages/${DEFAULT_LANGUAGE.tag}/common.json`])
  })

  test.each(LANGUAGES)('in $tag have every area, every message, and the values it is given', ({ tag }) => {
    const names = (files: readonly string[]) => new Set(files.map((file) => file.split('/').at(-1)))
    expect(names(filesOf(tag))).toEqual(names(filesOf(DEFAULT_LANGUAGE.tag)))
    const [ours, first] = [wordsOf(tag), wordsOf(DEFAULT_LANGUAGE.tag)]
    expect(Object.keys(ours).toSorted()).toEqual(Object.keys(first).toSorted())
    const argumentsOf = (message: unknown): readonly string[] =>
      Array.isArray(message)
        ? message.flatMap((token: unknown) =>
            Array.isArray(token)
              ? [String(token[0]), ...Object.values((token[2] ?? {}) as object).flatMap(argumentsOf)]
              : [],
          )
        : []
    for (const [id, message] of Object.entries(ours))
      expect(new Set(argumentsOf(message)), id).toEqual(new Set(argumentsOf(first[id])))
  })

  test('have no message twice: the later file would silently win', () => {
    const ids = filesOf(DEFAULT_LANGUAGE.tag).flatMap((file) => Object.keys(JSON.parse(RAW[file]!) as object))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('are sent in one bundle each; those of drawn pages in none', () => {
    const areas = filesOf(DEFAULT_LANGUAGE.tag).map((file) => /(\w+)\.json$/.exec(file)![1]!)
    const listed = BUNDLES.flatMap((bundle: Bundle) => [...AREAS[bundle]]) as string[]
    expect(new Set(listed).size).toBe(listed.length)
    expect(areas.filter((area) => bundleOf(area) === null)).toEqual(['article', 'cards', 'packages', 'still'])
    expect(listed.filter((area) => !areas.includes(area))).toEqual([])
  })
})

test('what is said in no language is seen to be missing', () => {
  addWords('und', {})
  activate('und')
  expect(t('app.name')).toBe('⟦app.name⟧')
  activate(DEFAULT_LANGUAGE.tag)
})
