import { CROSS, FACTOR_PEOPLE_OF_COLOR, FMR_BY_GROUP, REKOGNITION_RULER, RHO } from './rekognition.ts'
import { plainGroup } from './plainGroup.ts'
import { ACLU_2018, IPVM_2018 } from './citations.ts'
import { definePreset, publishedCount, type Settings } from './preset.ts'

const PEOPLE_OF_COLOR = 'people of color'
const OTHER_MEMBERS = 'other members'

/** The test of 26 July 2018, and what the other Rekognition presets start from. */
export const ACLU_2018_SETTINGS: Settings = {
  threshold: 80,
  comparison: 99,
  gallerySize: 25_000,
  searches: 535,
  matedShare: 0,
  photo: 'portrait',
  mode: 'threshold',
  listLength: 5,
  fmr: FMR_BY_GROUP,
  rho: RHO,
  cross: CROSS,
  ...REKOGNITION_RULER,
  groups: [
    plainGroup(PEOPLE_OF_COLOR, 0.2, 0.5, FACTOR_PEOPLE_OF_COLOR),
    plainGroup(OTHER_MEMBERS, 0.8, 0.5),
  ],
  policy: 'same',
  costRatio: 20,
  // The run that finds what the ACLU found in each group, 11 and 17; most runs do not.
  seed: '4',
}

const all = publishedCount({ count: 28, of: 535, gallerySize: 25_000, source: ACLU_2018 })
// The ACLU published 11 of 28; 107 is 20 % of 535, and 428 the rest.
const peopleOfColor = publishedCount({
  group: PEOPLE_OF_COLOR,
  count: 11,
  of: 107,
  gallerySize: 25_000,
  isWorkedOut: true,
  source: ACLU_2018,
})
const others = publishedCount({
  group: OTHER_MEMBERS,
  count: 17,
  of: 428,
  gallerySize: 25_000,
  isWorkedOut: true,
  source: ACLU_2018,
})

export const aclu2018 = definePreset({
  id: 'aclu-2018',
  product: 'rekognition',
  settings: ACLU_2018_SETTINGS,
  source: [ACLU_2018, IPVM_2018],
  measured: 3,
  assumed: 5,
  disputed: 3,
  published: [all, peopleOfColor, others],
  solvedFrom: [
    { parameter: 'fmr', group: null, from: others },
    { parameter: 'falseMatchFactor', group: PEOPLE_OF_COLOR, from: peopleOfColor },
  ],
})
