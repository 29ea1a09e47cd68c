import { GAP_2021 } from './gaps.ts'
import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { EASTERN_EYE_2025, GUARDIAN_2025 } from './citations.ts'
import { definePreset, type Published, publishedRate } from './preset.ts'
import { unknownThresholds } from './thresholds.ts'

/** Stand-ins on this model's scale, in percent: that of the product was not published. */
const LOWER_SETTING = 80
/** Solved from the 14 % of searches that still returned somebody. */
const HIGHER_SETTING = 97.77

const rate = (group: string, value: number): Published =>
  publishedRate({ what: 'wronglyMatched', group, rate: value, source: GUARDIAN_2025 })
const white = rate('White people', 0.0004)
const asian = rate('Asian people', 0.04)
const black = rate('Black people', 0.055)
const atTheLowerSetting = publishedRate({ what: 'returned', rate: 0.56, source: GUARDIAN_2025 })
const atTheHigherSetting = publishedRate({
  what: 'returned',
  rate: 0.14,
  setting: 'comparison',
  source: GUARDIAN_2025,
})

/** Britain’s national database: a threshold that was raised, and lowered again after complaints. */
export const ukPnd2025 = definePreset({
  id: 'uk-pnd-2025',
  product: 'cognitec2025',
  thresholds: {
    ...unknownThresholds('preset.uk-pnd-2025.thresholds'),
    pair: [LOWER_SETTING, HIGHER_SETTING],
    stops: [LOWER_SETTING, HIGHER_SETTING],
    ticks: [LOWER_SETTING, HIGHER_SETTING],
    hidesNumbers: true,
    names: {
      [LOWER_SETTING]: 'preset.uk-pnd-2025.threshold.lower',
      [HIGHER_SETTING]: 'preset.uk-pnd-2025.threshold.higher',
    },
  },
  settings: {
    ...ACLU_2018_SETTINGS,
    comparison: HIGHER_SETTING,
    gap: GAP_2021.middle,
    gallerySize: 19_000_000,
    searches: 3_000,
    matedShare: 0.75,
    photo: 'phone',
    fmr: 5.89415453e-11,
    groups: [
      plainGroup('White people'),
      plainGroup('Asian people', 1, 1, 298.6825453),
      plainGroup('Black people', 1, 1, 484.0131333),
    ],
  },
  source: [GUARDIAN_2025, EASTERN_EYE_2025],
  measured: 3,
  assumed: 5,
  disputed: 1,
  published: [white, asian, black, atTheLowerSetting, atTheHigherSetting],
  solvedFrom: [
    { parameter: 'fmr', group: null, from: white },
    { parameter: 'falseMatchFactor', group: 'Asian people', from: asian },
    { parameter: 'falseMatchFactor', group: 'Black people', from: black },
    { parameter: 'matedShare', group: null, from: atTheLowerSetting },
  ],
})
