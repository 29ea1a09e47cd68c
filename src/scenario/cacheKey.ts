import type { Scenario } from './scenario.ts'

/** Fields that decide no expected number: the preset only names the settings, the seed only picks one run of them. */
const NEVER: readonly (keyof Scenario)[] = ['preset', 'seed']

const keys = new WeakMap<Scenario, Map<string, string>>()

/**
 * A text that is the same for two scenarios only if everything derived from them is the same: all settings, but for
 * the preset's name and the seed. A setting that is added to `Scenario` is part of it by itself.
 *
 * Asked for dozens of times a frame, so it is written once for each scenario object.
 *
 * @param without settings that cannot change what is derived. `tests/state/derived.test.ts` tries each of them.
 */
export function modelKey(scenario: Scenario, without: readonly (keyof Scenario)[] = []): string {
  const known = keys.get(scenario) ?? new Map<string, string>()
  keys.set(scenario, known)
  const which = without.join()
  const key = known.get(which) ?? writeKey(scenario, [...NEVER, ...without])
  known.set(which, key)
  return key
}

/** As `modelKey`, for what is derived from one run: the seed decides it too. */
export function runKey(scenario: Scenario, without: readonly (keyof Scenario)[] = []): string {
  return `${scenario.seed} ${modelKey(scenario, without)}`
}

function writeKey(scenario: Scenario, without: readonly (keyof Scenario)[]): string {
  const left = Object.entries(scenario).filter(([field]) => !without.includes(field as keyof Scenario))
  return JSON.stringify(Object.fromEntries(left))
}
