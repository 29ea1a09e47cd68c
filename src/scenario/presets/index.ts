import type { Scenario } from '../scenario.ts'
import { aclu2018 } from './aclu2018.ts'
import { aclu2018At10000 } from './aclu2018At10000.ts'
import { amazon2018 } from './amazon2018.ts'
import { comparitech2020 } from './comparitech2020.ts'
import type { Preset } from './preset.ts'

export type { Citation, Preset, Published } from './preset.ts'

/** In the order a menu shows them. The first is where a link without keys starts. */
export const PRESETS: readonly Preset[] = [aclu2018, aclu2018At10000, amazon2018, comparitech2020]

export const DEFAULT_SCENARIO: Scenario = aclu2018.scenario

/** The preset of an id, or null when there is none. */
export function presetById(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null
}

/** The settings of a preset; the default's when there is no such preset. */
export function presetScenario(id: string): Scenario {
  return presetById(id)?.scenario ?? DEFAULT_SCENARIO
}
