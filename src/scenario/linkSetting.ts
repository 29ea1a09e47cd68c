import type { Display } from './display.ts'
import { readValue, type ValueShape, type ValueType } from './linkValues.ts'
import type { Problem } from './notes.ts'
import type { Scenario } from './scenario.ts'

/** The part of a state that a link sets. */
export type KeyState = Readonly<{ scenario: Scenario; display: Display }>

/** What there is to know about a setting besides its value. */
export type About = Readonly<{
  /**
   * `expected`: the numbers the model expects, and with them the run. `run`: only who is drawn and what happens to
   * them. `display`: no number.
   */
  changes: 'expected' | 'run' | 'display'
  /**
   * Where a reader sets it: with a slider beside the figures; in a section of the settings page; elsewhere on the page;
   * or nowhere but in the link. Its label on the settings page is the message `set.<key>`, and what is said below it
   * `set.<key>.help`.
   */
  control: 'slider' | 'search' | 'faces' | 'ruler' | 'groups' | 'page' | 'link'
  /** On the settings page it is a range with steps of this size; without it a number is typed. */
  step?: number
  /** The settings page shows it only where it decides something. */
  isUsed?: (scenario: Scenario) => boolean
  /** A host is told its value even where it is the preset's: what an article most often repeats in its text. */
  alwaysTold?: true
}>

/** One key of a link, and everything that depends on which keys there are. */
export type LinkSetting = About &
  Readonly<{
    part: 'scenario' | 'display'
    field: string
    value: ValueShape
    /** The state with the value in it, or what was wrong with the value. Never throws. */
    read: (text: string, state: KeyState) => KeyState | Problem
    /** Two states that print alike are alike in this setting. */
    print: (state: KeyState) => string
  }>

/** By key, in the order a canonical link has them. */
export type LinkSettings = Readonly<Record<string, LinkSetting>>

/** A setting of the scenario. */
export function inScenario<F extends keyof Scenario>(
  field: F,
  value: ValueType<Scenario[F]>,
  about: About,
): LinkSetting {
  return {
    ...about,
    part: 'scenario',
    field,
    value,
    read: (text, state) => {
      const read = readValue(value.check, text)
      return typeof read === 'string'
        ? read
        : { ...state, scenario: { ...state.scenario, [field]: read.value } }
    },
    print: ({ scenario }) => value.print(scenario[field]),
  }
}

/** A setting of how the scenario is shown; it changes no number. */
export function inDisplay<F extends keyof Display>(
  field: F,
  value: ValueType<Display[F]>,
  about: Omit<About, 'changes'>,
): LinkSetting {
  return {
    ...about,
    changes: 'display',
    part: 'display',
    field,
    value,
    read: (text, state) => {
      const read = readValue(value.check, text)
      return typeof read === 'string'
        ? read
        : { ...state, display: { ...state.display, [field]: read.value } }
    },
    print: ({ display }) => value.print(display[field]),
  }
}
