import { createStore } from 'zustand/vanilla'
import { DEFAULT_DISPLAY, type Display } from '../scenario/display.ts'
import { DEFAULT_SCENARIO } from '../scenario/presets/scenarios.ts'
import type { Note } from '../scenario/links.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** People that a number in the text counts, lit up in the searches array while the number is pointed at. */
export type Lit = 'wronglyMatched' | 'missed' | null

/** What was chosen, and nothing that can be derived from it (see derive.ts). */
export type State = Readonly<{
  scenario: Scenario
  display: Display
  /** What `Reset` returns to: the state of the link the reader came by. */
  linked: Scenario
  /** Keys of the link that are not ours, kept for printing it again. */
  extra: readonly (readonly [string, string])[]
  /** What was wrong in the link, until dismissed. */
  notes: readonly Note[]
  /** A control is being dragged: links, history and announcements wait. */
  moving: boolean
  /** The search picked in one figure and so in all, by its place among the probes. */
  picked: number | null
  lit: Lit
  past: readonly Scenario[]
  future: readonly Scenario[]
}>

export const INITIAL_STATE: State = {
  scenario: DEFAULT_SCENARIO,
  display: DEFAULT_DISPLAY,
  linked: DEFAULT_SCENARIO,
  extra: [],
  notes: [],
  moving: false,
  picked: null,
  lit: null,
  past: [],
  future: [],
}

export const store = createStore<State>(() => INITIAL_STATE)
