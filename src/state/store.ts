import { createStore } from 'zustand/vanilla'
import { DEFAULT_DISPLAY, type Display } from '../scenario/display.ts'
import { DEFAULT_SCENARIO } from '../scenario/presets/scenarios.ts'
import type { Note } from '../scenario/links.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** People that a number in the text counts, highlighted in the searches while the number is pointed at. */
export type Highlight = 'wronglyMatched' | 'missed' | null

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
  /** While something is dragged, the scenario before the drag; else null. Links, history and announcements wait. */
  held: Scenario | null
  /** The search selected in one figure and so in all, by its place among the probes. */
  selectedProbe: number | null
  highlighted: Highlight
  past: readonly Scenario[]
  future: readonly Scenario[]
}>

export const INITIAL_STATE: State = {
  scenario: DEFAULT_SCENARIO,
  display: DEFAULT_DISPLAY,
  linked: DEFAULT_SCENARIO,
  extra: [],
  notes: [],
  held: null,
  selectedProbe: null,
  highlighted: null,
  past: [],
  future: [],
}

export const store = createStore<State>(() => INITIAL_STATE)
