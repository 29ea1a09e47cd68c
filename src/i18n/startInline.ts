import { DEFAULT_LANGUAGE } from './languages.ts'
import { activate, addWords, type Messages } from './translate.ts'

/**
 * Starts with words that are part of the script. Their language is the one the page was written in, as its `lang`
 * says; the default's where there is no page.
 */
export function startInline(areas: readonly Messages[]): void {
  addInline(areas)
  activate(inlineTag())
}

/** More words that are part of the script, in the same language. */
export function addInline(areas: readonly Messages[]): void {
  for (const messages of areas) addWords(inlineTag(), messages)
}

function inlineTag(): string {
  const lang = typeof document === 'undefined' ? '' : document.documentElement.lang
  return lang === '' ? DEFAULT_LANGUAGE.tag : lang
}
