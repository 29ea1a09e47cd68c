import { withWords } from '../i18n/applyLanguage.ts'
import type { View } from '../scenario/display.ts'
import type { FigureEntry } from './figure.ts'

/**
 * The figures that can stand alone in somebody else's page. Apart from the others, so that the files of `embed/` carry
 * none of those.
 */
export const EMBEDDED: Readonly<Record<View, FigureEntry>> = {
  searches: {
    explore: 'front',
    load: () => withWords(import('./searches/figure.ts')),
  },
  scores: {
    explore: 'front',
    load: () => withWords(import('./scores/figure.ts')),
  },
  map: {
    explore: { question: 'figure.map', what: 'figure.map', isInStory: true },
    load: () => withWords(import('./map/figure.ts')),
  },
  lineup: {
    explore: 'front',
    load: () => withWords(import('./lineup/figure.ts')),
  },
  groups: {
    explore: { question: 'figure.groups.question', what: 'figure.groups.what', isInStory: true },
    load: () => withWords(import('./groups/figure.tsx')),
  },
  crowd: {
    explore: { question: 'figure.crowd.question', what: 'figure.crowd.what' },
    load: () => withWords(import('./crowd/figure.tsx')),
  },
  growth: {
    explore: { question: 'figure.growth.question', what: 'figure.growth.what' },
    load: () => withWords(import('./growth/figure.tsx')),
  },
  tradeoff: {
    explore: { question: 'figure.tradeoff.question', what: 'figure.tradeoff.what' },
    load: () => withWords(import('./tradeoff/figure.tsx')),
  },
  repeat: {
    explore: { question: 'figure.repeat.question', what: 'figure.repeat.what' },
    load: () => withWords(import('./repeat/figure.tsx')),
  },
  frequencies: {
    explore: { question: 'figure.frequencies.question', what: 'figure.frequencies.what' },
    load: () => withWords(import('./frequencies/figure.tsx')),
  },
}
