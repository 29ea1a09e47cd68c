import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { TWO_MADE_UP_GROUPS } from './rekognition.ts'
import { GEEKWIRE_2018, HUFFPOST_2018, LETTER_ARTICLE_2018, PACKT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'
import { BORROWED_THRESHOLDS } from './thresholds.ts'

/** The gallery Amazon’s site spoke of, in the hands of the agency it met. No such system was ever described. */
export const iceTensOfMillions = definePreset({
  id: 'ice-tens-of-millions',
  product: 'unmeasured',
  thresholds: BORROWED_THRESHOLDS,
  gallery: 'photos',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 20_000_000,
    searches: 1_000,
    matedShare: 0.5,
    photo: 'phone',
    groups: TWO_MADE_UP_GROUPS,
  },
  source: [HUFFPOST_2018, LETTER_ARTICLE_2018, PACKT_2018, GEEKWIRE_2018],
  measured: 2,
  assumed: 3,
})
