import { applyLanguage } from './applyLanguage.ts'
import { readWords } from './catalogues.ts'
import { wantedLanguage } from './wantedLanguage.ts'

/**
 * Puts the site into the language that is wanted.
 *
 * @param query of the page's address
 */
export function startLanguage(query: string): Promise<void> {
  return applyLanguage(wantedLanguage(query), readWords)
}
