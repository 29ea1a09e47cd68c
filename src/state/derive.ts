/**
 * What the figures show, derived from what was chosen. Nothing here is stored: the same scenario gives the same
 * numbers on the page, in an export and on the command line.
 */
import { observedRates, type ObservedRates } from '../engine/observed.ts'
import { expectedRates, type ExpectedRates } from '../engine/rates.ts'
import { readSearches, type Searches } from '../engine/searches.ts'
import type { Setting } from '../engine/setting.ts'
import { createTrial, type Trial } from '../engine/trial.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { remember } from './remember.ts'

const keys = new WeakMap<Scenario, string>()

/** Everything that decides an expected number, but the threshold. Asked for dozens of times a frame, written once. */
function settingsKey(scenario: Scenario): string {
  const known = keys.get(scenario)
  if (known !== undefined) return known
  const { preset: _preset, seed: _seed, threshold: _threshold, comparison: _comparison, ...rest } = scenario
  const key = JSON.stringify(rest)
  keys.set(scenario, key)
  return key
}

/** Under the policies other than `same`, a group's own threshold also follows from the common one. */
const keyAt = (scenario: Scenario, threshold: number): string => `${threshold} ${settingsKey(scenario)}`
const runKeyAt = (scenario: Scenario, threshold: number): string =>
  `${scenario.seed} ${keyAt(scenario, threshold)}`

export const settingAt: (scenario: Scenario, threshold: number) => Setting = remember(keyAt, toSetting)

export const expectedAt: (scenario: Scenario, threshold: number) => ExpectedRates = remember(
  keyAt,
  (scenario, threshold) => expectedRates(settingAt(scenario, threshold)),
)

/** Few trials are kept: one of 10,000 searches is large. */
export const trialOf: (seed: string) => Trial = remember((seed) => seed, createTrial, 2)

export const searchesAt: (scenario: Scenario, threshold: number) => Searches = remember(
  runKeyAt,
  (scenario, threshold) => readSearches(trialOf(scenario.seed), settingAt(scenario, threshold)),
  4,
)

export const observedAt: (scenario: Scenario, threshold: number) => ObservedRates = remember(
  runKeyAt,
  (scenario, threshold) => observedRates(searchesAt(scenario, threshold), settingAt(scenario, threshold)),
  4,
)
