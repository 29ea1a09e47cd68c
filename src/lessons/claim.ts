import type { FigureId } from '../scenario/display.ts'
import type { Citation } from '../scenario/presets/preset.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { Assertion } from './assertion.ts'
import type { Values } from './lesson.ts'

/** Settings that test a claim, what to look at, and the numbers its text names. */
export type Experiment = Readonly<{
  id: string
  scenario: Scenario
  figures: readonly FigureId[]
  /** Message id: what to do and where to look. */
  look: string
  values: Values
  /** What the claim's messages say of this scenario. */
  claims: readonly Assertion[]
}>

/** Which way a claim leans, so that a page can show as many of each: for the technology's use, against it, or neither. */
export type Leaning = 'for' | 'against' | 'neither'

/** Something said in the articles the project starts from, put fairly, with the experiment that tests it. Texts are message ids. */
export type ClaimToTest = Readonly<{
  id: string
  leaning: Leaning
  source: Citation
  /** Who said it. */
  who: string
  /** The claim in a few words. */
  title: string
  /** A short exact phrase from the article, or null where none helps. */
  quote: string | null
  /** The claim at its best. */
  best: string
  experiments: readonly Experiment[]
  /** What the experiments show; takes the values of all of them. */
  shows: string
  /** What no simulator of scores can tell. */
  cannot: string
}>
