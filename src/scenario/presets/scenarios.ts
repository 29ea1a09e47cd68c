import type { Scenario } from '../scenario.ts'
import { PRESETS } from './list.ts'

/** Every preset's scenario by its id, in the order of the list. */
export const PRESET_SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  PRESETS.map(({ id, scenario }) => [id, scenario]),
)

/** Where a link without keys starts. */
export const DEFAULT_SCENARIO: Scenario = PRESETS[0].scenario

/** The settings of a preset; the default's when there is no such preset. */
export function presetScenario(id: string): Scenario {
  return PRESET_SCENARIOS.get(id) ?? DEFAULT_SCENARIO
}
