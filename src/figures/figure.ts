import type { ComponentType } from 'react'
import type { MessageId } from '../i18n/translate.ts'
import type { FigureId } from '../scenario/display.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { TableData } from './frame/tableData.ts'

/**
 * What is known of a figure before it is fetched. Its ids are those of display.ts; lessons may show every one.
 *
 * A figure with a question stands behind it, under `Go further`. One that is in the story stands on the page, fetched
 * when one comes near it, and the question below it opens what stands under the figure.
 */
export type FigureEntry = Readonly<{
  /** Where Explore has it. */
  explore:
    | 'front' // on the page, there at once
    | Readonly<{ question: MessageId; what: MessageId; isInStory?: true }> // see below
    | Readonly<{ under: FigureId }> // below another figure, wherever the site shows that one
  /** Whether a state gives it something to show; left out, every state does. */
  hasContent?: (scenario: Scenario) => boolean
  /** Fetches the rest, drawing, words and table, and waits for the messages they need. */
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
