import type { Note } from '../../scenario/links.ts'
import { t, tMaybe } from '../../i18n/translate.ts'

/** What was wrong with one key of a link, and what is used instead, as a sentence. */
export function noteText({ key, given, problem, used }: Note): string {
  return tMaybe(`note.${problem}`, { key, given, used }) ?? t('note.bad', { key, given, used })
}
