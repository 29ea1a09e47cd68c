/**
 * Every figure of the site, one entry each. Explore, lessons, claims, the embedded figures, their dialog and their
 * documents read it from here; to add one, see "To add a figure" in docs/ARCHITECTURE.md.
 */
import type { ComponentType } from 'react'
import type { MessageId } from '../i18n/translate.ts'
import type { FigureId, View } from '../scenario/display.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { TableData } from './frame/tableData.ts'

/** What is known of a figure before it is fetched. Its ids are those of display.ts; lessons may show every one. */
export type FigureEntry = Readonly<{
  /** Where Explore has it. */
  explore:
    | 'front' // among the pictures at the top
    | Readonly<{ question: MessageId; what: MessageId }> // behind a question of `Go further`
    | Readonly<{ openedFrom: FigureId }> // opened in another figure, which lessons then show in its place
    | Readonly<{ under: FigureId }> // below another figure, wherever the site shows that one
  /** Whether a state gives it something to show; left out, every state does. */
  hasContent?: (scenario: Scenario) => boolean
  /** Fetches the rest: drawing, words and table. */
  load: () => Promise<Readonly<{ figure: Figure }>>
}>

/** What is fetched when a figure is first shown. */
export type Figure = Readonly<{
  /** The figure on a page, joined to the store. */
  Panel: ComponentType
  /** The sentence under its drawing, for a state. */
  words: (scenario: Scenario) => string
  /** What `Show as table` shows and the CSV holds, for a state. */
  table: (scenario: Scenario) => TableData
}>

/** `name`: what a list of figures calls it. */
export type EmbeddedEntry = FigureEntry & Readonly<{ name: MessageId }>

/** Those that can stand alone in somebody else's page. */
export const EMBEDDED: Readonly<Record<View, EmbeddedEntry>> = {
  searches: {
    name: 'figure.searches',
    explore: 'front',
    load: () => import('./searches/figure.ts'),
  },
  scores: {
    name: 'figure.scores',
    explore: 'front',
    load: () => import('./scores/figure.ts'),
  },
  map: {
    name: 'figure.map',
    explore: 'front',
    load: () => import('./map/figure.ts'),
  },
  lineup: {
    name: 'figure.lineup',
    explore: { openedFrom: 'searches' },
    load: () => import('./lineup/figure.ts'),
  },
  groups: {
    name: 'figure.groups',
    explore: { question: 'figure.groups.question', what: 'figure.groups.what' },
    load: () => import('./groups/figure.ts'),
  },
  crowd: {
    name: 'figure.crowd',
    explore: { question: 'figure.crowd.question', what: 'figure.crowd.what' },
    load: () => import('./crowd/figure.ts'),
  },
  growth: {
    name: 'figure.growth',
    explore: { question: 'figure.growth.question', what: 'figure.growth.what' },
    load: () => import('./growth/figure.ts'),
  },
  tradeoff: {
    name: 'figure.tradeoff',
    explore: { question: 'figure.tradeoff.question', what: 'figure.tradeoff.what' },
    load: () => import('./tradeoff/figure.ts'),
  },
  repeat: {
    name: 'figure.repeat',
    explore: { question: 'figure.repeat.question', what: 'figure.repeat.what' },
    load: () => import('./repeat/figure.ts'),
  },
  frequencies: {
    name: 'figure.frequencies',
    explore: { question: 'figure.frequencies.question', what: 'figure.frequencies.what' },
    load: () => import('./frequencies/figure.ts'),
  },
}

export type Figures = Readonly<Record<FigureId, FigureEntry>>

export const FIGURES: Figures = {
  ...EMBEDDED,
  causes: {
    explore: { under: 'groups' },
    hasContent: ({ groups }) => groups.length > 1,
    load: () => import('./causes/figure.ts'),
  },
  sides: {
    explore: { under: 'groups' },
    load: () => import('./sides/figure.ts'),
  },
  evidence: {
    explore: { under: 'groups' },
    hasContent: ({ groups }) => groups.length === 2,
    load: () => import('./evidence/figure.ts'),
  },
  policies: {
    explore: { question: 'figure.policies.question', what: 'figure.policies.what' },
    load: () => import('./policies/figure.ts'),
  },
  reviewer: {
    explore: { question: 'figure.reviewer.question', what: 'figure.reviewer.what' },
    load: () => import('./reviewer/figure.ts'),
  },
}
