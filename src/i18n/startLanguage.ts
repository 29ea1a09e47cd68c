import { applyLanguage } from './applyLanguage.ts'
import { readWords } from './catalogues.ts'
import { DEFAULT_LANGUAGE, findLanguage } from './languages.ts'

/**
 * Puts the site into the language the link asks for (`lang=`), else the first of the reader's own that it is written
 * in, else the default.
 *
 * @param query of the page's address
 */
export async function startLanguage(query: string): Promise<void> {
  const asked = new URLSearchParams(query).get('lang')
  const wanted = asked === null ? navigator.languages : [asked]
  await applyLanguage(findLanguage(wanted) ?? DEFAULT_LANGUAGE, readWords)
}
