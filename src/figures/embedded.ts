import { withWords } from '../i18n/applyLanguage.ts'
import type { MessageId } from '../i18n/translate.ts'
import type { View } from '../scenario/display.ts'
import type { FigureEntry } from './figure.ts'

/** `name`: what a list of figures calls it. */
export type EmbeddedEntry = FigureEntry & Readonly<{ name: MessageId }>

/**
 * The figures that can stand alone in somebody else's page. Apart from the others, so that the files of `embed/` carry
 * none of those.
 */
export const EMBEDDED: Readonly<Record<View, EmbeddedEntry>> = {
  searches: {
    name: 'figure.searches',
    explore: 'front',
    load: () => withWords(import('./searches/figure.ts')),
  },
  scores: {
    name: 'figure.scores',
    explore: 'front',
    load: () => withWords(import('./scores/figure.ts')),
  },
  map: {
    name: 'figure.map',
    explore: { question: 'figure.map', what: 'figure.map', isInStory: true },
    load: () => withWords(import('./map/figure.ts')),
  },
  lineup: {
    name: 'figure.lineup',
    explore: 'front',
    load: () => withWords(import('./lineup/figure.tsx')),
  },
  groups: {
    name: 'figure.groups',
    explore: { question: 'figure.groups.question', what: 'figure.groups.what', isInStory: true },
    load: () => withWords(import('./groups/figure.tsx')),
  },
  crowd: {
    name: 'figure.crowd',
    explore: { question: 'figure.crowd.question', what: 'figure.crowd.what' },
    load: () => withWords(import('./crowd/figure.tsx')),
  },
  growth: {
    name: 'figure.growth',
    explore: { question: 'figure.growth.question', what: 'figure.growth.what' },
    load: () => withWords(import('./growth/figure.tsx')),
  },
  tradeoff: {
    name: 'figure.tradeoff',
    explore: { question: 'figure.tradeoff.question', what: 'figure.tradeoff.what' },
    load: () => withWords(import('./tradeoff/figure.tsx')),
  },
  repeat: {
    name: 'figure.repeat',
    explore: { question: 'figure.repeat.question', what: 'figure.repeat.what' },
    load: () => withWords(import('./repeat/figure.tsx')),
  },
  frequencies: {
    name: 'figure.frequencies',
    explore: { question: 'figure.frequencies.question', what: 'figure.frequencies.what' },
    load: () => withWords(import('./frequencies/figure.tsx')),
  },
}
