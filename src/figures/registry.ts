import { withWords } from '../i18n/applyLanguage.ts'
import type { FigureId } from '../scenario/display.ts'
import { EMBEDDED } from './embedded.ts'
import type { FigureEntry } from './figure.ts'

export type Figures = Readonly<Record<FigureId, FigureEntry>>

/**
 * Every figure of the site, one entry each, in the order of lists. Explore, lessons, claims, the embedded figures, their
 * dialog and their documents read it; to add one, see "To add a figure" in docs/ARCHITECTURE.md.
 */
export const FIGURES: Figures = {
  ...EMBEDDED,
  // What counts alone cannot tell, before what follows in one of the worlds that give them.
  evidence: {
    explore: { under: 'groups' },
    hasContent: ({ groups }) => groups.length === 2,
    load: () => withWords(import('./evidence/figure.tsx')),
  },
  causes: {
    explore: { under: 'groups' },
    hasContent: ({ groups }) => groups.length > 1,
    load: () => withWords(import('./causes/figure.tsx')),
  },
  sides: {
    explore: { under: 'groups' },
    load: () => withWords(import('./sides/figure.tsx')),
  },
  policies: {
    explore: { question: 'figure.policies.question', what: 'figure.policies.what' },
    load: () => withWords(import('./policies/figure.tsx')),
  },
  reviewer: {
    explore: { question: 'figure.reviewer.question', what: 'figure.reviewer.what' },
    load: () => withWords(import('./reviewer/figure.tsx')),
  },
}
