import type { Scenario } from '../scenario.ts'
import { aclu2018 } from './aclu2018.ts'
import { aclu2018At10000 } from './aclu2018At10000.ts'
import { airportGate } from './airportGate.ts'
import { amazon2018 } from './amazon2018.ts'
import { bodyCameras } from './bodyCameras.ts'
import { california2019 } from './california2019.ts'
import { comparitech2020 } from './comparitech2020.ts'
import { crowdWatchlist } from './crowdWatchlist.ts'
import { fbi30m } from './fbi30m.ts'
import { groupPhoto } from './groupPhoto.ts'
import { iceTensOfMillions } from './iceTensOfMillions.ts'
import { massachusetts2019 } from './massachusetts2019.ts'
import { orlando2018 } from './orlando2018.ts'
import { southWales2017 } from './southWales2017.ts'
import { ukPnd2025 } from './ukPnd2025.ts'
import { washingtonCounty } from './washingtonCounty.ts'
import type { Preset } from './preset.ts'

export type { Citation, Implied, Preset, Published, PublishedWhat, SolvedFrom } from './preset.ts'

/** In the order a menu shows them. The first is where a link without keys starts. */
export const PRESETS: readonly Preset[] = [
  aclu2018,
  aclu2018At10000,
  amazon2018,
  washingtonCounty,
  orlando2018,
  bodyCameras,
  iceTensOfMillions,
  groupPhoto,
  crowdWatchlist,
  airportGate,
  california2019,
  massachusetts2019,
  comparitech2020,
  southWales2017,
  fbi30m,
  ukPnd2025,
]

export const DEFAULT_SCENARIO: Scenario = aclu2018.scenario

/** The preset of an id, or null when there is none. */
export function presetById(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null
}

/** The settings of a preset; the default's when there is no such preset. */
export function presetScenario(id: string): Scenario {
  return presetById(id)?.scenario ?? DEFAULT_SCENARIO
}
