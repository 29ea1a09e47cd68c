/**
 * How hard a text is to read: the grade of Flesch and Kincaid (1975), for English.
 * Numbers count as one short word. Glossary words count as one syllable: they are explained where they stand.
 */
import { t, type MessageId } from '../../src/i18n/translate.ts'
import { GLOSSARY, glossaryMessages } from '../../src/lessons/glossary.ts'
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,%-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu
/** Endings that are written but not spoken: baked, makes, whole. Not so in wanted, faces, little. */
const SILENT = /(?:(?<=[aeiouy]l|[^laeiouy])es?|(?<=[^td])ed)$/
const SPOKEN = /(?:[cgsxz]|sh|ch)es$/

const explained: readonly string[] = GLOSSARY.flatMap((id) =>
  t(glossaryMessages(id).term as MessageId)
    .toLowerCase()
    .split(/[\s-]+/),
)
const isExplained = (word: string): boolean =>
  explained.some((term) => word === term || word === `${term}s` || word === term.replace(/y$/, 'ies'))

export function words(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

export function sentences(text: string): number {
  return Math.max(1, text.split(/[.!?]+[”’")\]]*(?:\s+|$)/).filter((part) => words(part).length > 0).length)
}

export function syllables(raw: string): number {
  const word = raw.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '')
  if (/\d/.test(word) || isExplained(word)) return 1
  return word
    .split('-')
    .filter((part) => part !== '')
    .reduce((sum, part) => sum + ofPart(part), 0)
}

function ofPart(word: string): number {
  if (word.length <= 3) return 1
  const spoken = SPOKEN.test(word) ? word : word.replace(SILENT, '')
  const vowels = spoken.replace(/^y/, '').match(/[aeiouy]+/g)?.length ?? 0
  // "real", "idea", "area": two vowels that are two syllables.
  const apart = (spoken.match(/ia|io(?!n)|eo(?!p)|ua(?!r)|iu|creat|ea$/g) ?? []).length
  return Math.max(1, vowels + apart)
}

/** School grade, 0 and up. */
export function grade(text: string): number {
  const all = words(text)
  const count = all.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (all.length / sentences(text)) + 11.8 * (count / Math.max(1, all.length)) - 15.59
}
