import { DEFAULT_LANGUAGE, findLanguage, type Language } from './languages.ts'

/**
 * The language the link asks for (`lang=`), else the first of the reader's own that the site is written in, else the
 * default.
 *
 * @param query of the page's address
 */
export function wantedLanguage(query: string): Language {
  const asked = new URLSearchParams(query).get('lang')
  const tags = asked === null ? navigator.languages : [asked]
  return findLanguage(tags) ?? DEFAULT_LANGUAGE
}
