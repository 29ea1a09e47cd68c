import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { TWO_MADE_UP_GROUPS } from './rekognition.ts'
import {
  BIOMETRIC_UPDATE_2019,
  GOVTECH_2017,
  ITWIRE_2018,
  ROUTEFIFTY_2017,
  WASHINGTON_POST_2019,
  WILLAMETTE_WEEK_2018,
} from './citations.ts'
import { definePreset } from './preset.ts'

/** A sheriff’s mugshot search in Oregon: the best five names, whatever they score. */
export const washingtonCounty = definePreset({
  id: 'washington-county',
  product: 'rekognitionElsewhere',
  settings: {
    ...ACLU_2018_SETTINGS,
    comparison: null,
    gallerySize: 300_000,
    searches: 1_000,
    matedShare: 0.5,
    photo: 'cctv',
    mode: 'rank',
    groups: TWO_MADE_UP_GROUPS,
  },
  source: [
    GOVTECH_2017,
    ROUTEFIFTY_2017,
    BIOMETRIC_UPDATE_2019,
    WASHINGTON_POST_2019,
    WILLAMETTE_WEEK_2018,
    ITWIRE_2018,
  ],
  measured: 3,
  assumed: 4,
  disputed: 2,
})
