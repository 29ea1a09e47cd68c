import type { Note } from '../scenario/links.ts'
import { t, tMaybe } from '../i18n/translate.ts'

/** What was wrong with one key of a link, and what is used instead, as a sentence. Groups are called by their names. */
export function noteText({ key, given, problem, used: value }: Note): string {
  const used = key === 'g' ? value.replace(/:[^~]*/g, '').replaceAll('~', ', ') : value
  return tMaybe(`note.${problem}`, { key, given, used }) ?? t('note.bad', { key, given, used })
}
