import type { Cause } from '../../engine/decomposition.ts'
import { type ObservedRates, observedRates } from '../../engine/observed.ts'
import { type ExpectedRates, expectedRates } from '../../engine/rates.ts'
import { readSearches } from '../../engine/searches.ts'
import type { Setting } from '../../engine/setting.ts'
import { createTrial, type Trial } from '../../engine/trial.ts'
import { wronglyNamed, type WronglyNamed } from '../../engine/wronglyNamed.ts'
import type { Scenario } from '../scenario.ts'
import { toSetting } from '../toSetting.ts'

/** What a reading needs besides the scenario. Each reading says which of them it looks at. */
export type ReadingOptions = Readonly<{
  /** Index of a group; all groups together when left out. */
  group?: number
  /** Index of the group it is compared with; the reference group when left out. */
  to?: number
  /** A count to ask about, such as the 28 of the ACLU. */
  count?: number
  /** Out of how many, for the readings that are counts out of a round number. */
  of?: number
  /** A share 0 to 1 to compare with. */
  share?: number
  /** A cause that is switched off. */
  cause?: Cause
}>

/** A named number of a scenario: what a text may say about it. Null where it is not defined. */
export type Reading = (scenario: Scenario, options: ReadingOptions) => number | null

/** A number without its value: which reading, of which scenario. */
export type Ref = ReadingOptions &
  Readonly<{
    reading: string
    /** Settings that differ from the scenario it is read in. */
    at?: Partial<Scenario>
    /** An end of the number's range, in place of the number: see readRange.ts. */
    end?: 'low' | 'high'
  }>

const KEPT = 48

/** The last results by scenario: a page asks for many readings of the same one. */
function remembered<T>(make: (scenario: Scenario) => T): (scenario: Scenario) => T {
  const known = new Map<string, T>()
  return (scenario) => {
    const key = JSON.stringify(scenario)
    const value = known.has(key) ? (known.get(key) as T) : make(scenario)
    known.delete(key)
    known.set(key, value)
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break
      known.delete(oldest)
    }
    return value
  }
}

export const settingOf: (scenario: Scenario) => Setting = remembered((scenario) => toSetting(scenario))

export const expectedOf: (scenario: Scenario) => ExpectedRates = remembered((scenario) =>
  expectedRates(settingOf(scenario)),
)

export const namedOf: (scenario: Scenario) => WronglyNamed = remembered((scenario) =>
  wronglyNamed(settingOf(scenario)),
)

export type Run = Readonly<{ trial: Trial; setting: Setting; observed: ObservedRates }>

/** The searches of the scenario's own seed. */
export const runOf: (scenario: Scenario) => Run = remembered((scenario) => {
  const [trial, setting] = [createTrial(scenario.seed), settingOf(scenario)]
  return { trial, setting, observed: observedRates(readSearches(trial, setting), setting) }
})
