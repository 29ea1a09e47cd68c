import { BUNDLES, type Bundle } from './areas.ts'
import type { Language } from './languages.ts'
import { activate, addWords, type Messages } from './translate.ts'

/** Fetches the words of one bundle in one language. */
export type ReadWords = (tag: string, bundle: Bundle) => Promise<Messages>

/** What `applyLanguage` was called with; null where all words are there from the start (embedded figures, Node). */
let current: Readonly<{ tag: string; read: ReadWords }> | null = null

/**
 * Puts the page into a language: fetches the words its first view needs, and sets `lang` and `dir` of the page.
 *
 * @param read src/i18n/catalogues.ts, or words from elsewhere
 */
export async function applyLanguage({ tag, dir }: Language, read: ReadWords): Promise<void> {
  addWords(tag, await read(tag, 'first'))
  activate(tag)
  current = { tag, read }
  Object.assign(document.documentElement, { lang: tag, dir })
}

/**
 * Waits until the words of a bundle, and of those before it, are there in the language in use. At once where they were
 * fetched before.
 */
export async function loadWords(bundle: Bundle): Promise<void> {
  if (current === null) return
  const { tag, read } = current
  const bundles = BUNDLES.slice(1, BUNDLES.indexOf(bundle) + 1)
  const fetched = await Promise.all(bundles.map((one) => read(tag, one)))
  for (const messages of fetched) addWords(tag, messages)
}

/**
 * A part of the page that is fetched when it is first shown, with the words it needs:
 * `lazy(() => withWords(import('./Panel.tsx')).then(…))`.
 *
 * @param bundle `pages` for whatever shows words of the pages beside Explore; see src/i18n/areas.ts
 */
export async function withWords<Part>(part: Promise<Part>, bundle: Bundle = 'parts'): Promise<Part> {
  const [loaded] = await Promise.all([part, loadWords(bundle)])
  return loaded
}
