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
import { met2024 } from './met2024.ts'
import { orlando2018 } from './orlando2018.ts'
import { southWales2017 } from './southWales2017.ts'
import { ukPnd2025 } from './ukPnd2025.ts'
import { washingtonCounty } from './washingtonCounty.ts'
import type { Preset } from './preset.ts'

/** Every preset, in the order a menu shows them. The first is where a link without keys starts. */
export const PRESETS: readonly [Preset, ...Preset[]] = [
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
  met2024,
  fbi30m,
  ukPnd2025,
]
