import { findLanguage } from '../i18n/languages.ts'
import { language } from '../i18n/translate.ts'
import type { Note } from '../scenario/links.ts'

/** One note when a link asks for a language that the page cannot be shown in; none otherwise. */
export function languageNotes(asked: string | null): readonly Note[] {
  if (asked === null || findLanguage([asked])?.tag === language()) return []
  return [{ key: 'lang', given: asked, problem: 'unknown', used: language() }]
}
