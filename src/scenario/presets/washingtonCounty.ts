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
