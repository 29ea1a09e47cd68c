import type { Scenario } from '../scenario.ts'
import { ACLU_2018_SCENARIO } from './aclu2018Scenario.ts'
import { GAP_2021 } from './gaps.ts'
import { plainGroup } from './plainGroup.ts'
import { FMR_POOLED, TWO_MADE_UP_GROUPS } from './rekognition.ts'

/**
 * The settings of every preset, in the order a menu shows them. Where each number comes from stands in the preset's own
 * file: the page needs these at once, and the sources only when a reader asks for them.
 */
const SETTINGS: Readonly<Record<string, Omit<Scenario, 'preset'>>> = {
  'aclu-2018': ACLU_2018_SCENARIO,
  'aclu-2018-10000': { ...ACLU_2018_SCENARIO, gallerySize: 10_000 },
  'amazon-2018': { ...ACLU_2018_SCENARIO, threshold: 99, comparison: 80, gallerySize: 850_000 },
  'washington-county': {
    ...ACLU_2018_SCENARIO,
    comparison: null,
    gallerySize: 300_000,
    searches: 1_000,
    matedShare: 0.5,
    photo: 'cctv',
    mode: 'rank',
    groups: TWO_MADE_UP_GROUPS,
  },
  'orlando-2018': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 7,
    searches: 10_000,
    matedShare: 0.01,
    photo: 'cctv',
    groups: TWO_MADE_UP_GROUPS,
  },
  'body-cameras': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 300_000,
    searches: 1_000,
    matedShare: 0.05,
    photo: 'bodycam',
    groups: TWO_MADE_UP_GROUPS,
  },
  'ice-tens-of-millions': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 20_000_000,
    searches: 1_000,
    matedShare: 0.5,
    photo: 'phone',
    groups: TWO_MADE_UP_GROUPS,
  },
  'group-photo': { ...ACLU_2018_SCENARIO, searches: 100, photo: 'phone', groups: TWO_MADE_UP_GROUPS },
  'crowd-watchlist': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 2_000,
    searches: 10_000,
    matedShare: 0.001,
    photo: 'cctv',
    groups: TWO_MADE_UP_GROUPS,
  },
  'airport-gate': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 300,
    searches: 300,
    matedShare: 0.99,
    listLength: 1,
    fmr: FMR_POOLED,
    groups: [plainGroup('travelers')],
  },
  'california-2019': {
    ...ACLU_2018_SCENARIO,
    searches: 120,
    fmr: FMR_POOLED,
    groups: [plainGroup('legislators')],
  },
  'massachusetts-2019': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 20_000,
    searches: 188,
    fmr: FMR_POOLED,
    groups: [plainGroup('athletes')],
  },
  'comparitech-2020': {
    ...ACLU_2018_SCENARIO,
    comparison: 95,
    searches: 1_959,
    fmr: FMR_POOLED,
    cross: 1,
    groups: [plainGroup('US', 530, 1), plainGroup('UK', 1_429, 0)],
  },
  'south-wales-2017': {
    ...ACLU_2018_SCENARIO,
    gallerySize: 2_000,
    searches: 10_000,
    matedShare: 0.00134,
    photo: -1.926,
    fmr: 8.694948532e-6,
    groups: [plainGroup('visitors')],
  },
  'fbi-30m': {
    ...ACLU_2018_SCENARIO,
    comparison: null,
    gallerySize: 30_000_000,
    searches: 4_000,
    matedShare: 0.5,
    photo: -1.69,
    mode: 'rank',
    listLength: 50,
    fmr: FMR_POOLED,
    groups: [plainGroup('people searched for')],
  },
  'uk-pnd-2025': {
    ...ACLU_2018_SCENARIO,
    comparison: 97.77,
    gap: GAP_2021.middle,
    gallerySize: 19_000_000,
    searches: 3_000,
    matedShare: 0.75,
    photo: 'phone',
    fmr: 5.89415453e-11,
    groups: [
      plainGroup('White'),
      plainGroup('Asian', 1, 1, 298.6825453),
      plainGroup('Black', 1, 1, 484.0131333),
    ],
  },
}

/** Every preset's scenario by its id. The first is where a link without keys starts. */
export const PRESET_SCENARIOS: ReadonlyMap<string, Scenario> = new Map(
  Object.entries(SETTINGS).map(([id, settings]) => [id, { preset: id, ...settings }]),
)

export const DEFAULT_SCENARIO: Scenario = presetScenario('aclu-2018')

/** The settings of a preset; the default's when there is no such preset. */
export function presetScenario(id: string): Scenario {
  return PRESET_SCENARIOS.get(id) ?? DEFAULT_SCENARIO
}
