import type { Scenario } from '../scenario.ts'
import { plainGroup } from './plainGroup.ts'
import { CROSS, FACTOR_PEOPLE_OF_COLOR, FMR_BY_GROUP, REKOGNITION_RULER, RHO } from './rekognition.ts'

export const PEOPLE_OF_COLOR = 'people of color'
export const OTHER_MEMBERS = 'other members'

/** The test of 26 July 2018, and what the other Rekognition presets start from. */
export const ACLU_2018_SCENARIO: Omit<Scenario, 'preset'> = {
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
