/**
 * What the figures show, derived from what was chosen. Nothing here is stored: the same scenario gives the same
 * numbers on the page, in an export and on the command line.
 */
import { observedRates, type ObservedRates } from '../engine/observed.ts'
import { expectedRates, type ExpectedRates } from '../engine/rates.ts'
import { readSearches, type Searches } from '../engine/searches.ts'
import type { Setting } from '../engine/setting.ts'
import { createTrial, type Trial } from '../engine/trial.ts'
import { modelKey, runKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { memoize } from './memoize.ts'

/**
 * The threshold is an argument, since the comparison is asked for too. Under the policies other than `same`, a group's
 * own threshold also follows from the common one.
 */
const THRESHOLDS = ['threshold', 'comparison'] as const

const keyAt = (scenario: Scenario, threshold: number): string =>
  `${threshold} ${modelKey(scenario, THRESHOLDS)}`
const runKeyAt = (scenario: Scenario, threshold: number): string =>
  `${threshold} ${runKey(scenario, THRESHOLDS)}`

export const settingAt: (scenario: Scenario, threshold: number) => Setting = memoize(keyAt, toSetting)

export const expectedAt: (scenario: Scenario, threshold: number) => ExpectedRates = memoize(
  keyAt,
  (scenario, threshold) => expectedRates(settingAt(scenario, threshold)),
)

/** Few trials are kept: one of 10,000 searches is large. */
export const trialOf: (seed: string) => Trial = memoize((seed) => seed, createTrial, 2)

export const searchesAt: (scenario: Scenario, threshold: number) => Searches = memoize(
  runKeyAt,
  (scenario, threshold) => readSearches(trialOf(scenario.seed), settingAt(scenario, threshold)),
  4,
)

export const observedAt: (scenario: Scenario, threshold: number) => ObservedRates = memoize(
  runKeyAt,
  (scenario, threshold) => observedRates(searchesAt(scenario, threshold), settingAt(scenario, threshold)),
  4,
)
