import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { TWO_MADE_UP_GROUPS } from './rekognition.ts'
import { LETTER_ARTICLE_2018, SPUTNIK_2018, TECHSPOT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'
import { BORROWED_THRESHOLDS } from './thresholds.ts'

/** Officers’ cameras: an idea in the articles, not a system anyone has counted. */
export const bodyCameras = definePreset({
  id: 'body-cameras',
  product: 'unmeasured',
  thresholds: BORROWED_THRESHOLDS,
  probe: 'scene',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 300_000,
    searches: 1_000,
    matedShare: 0.05,
    photo: 'bodycam',
    groups: TWO_MADE_UP_GROUPS,
  },
  source: [SPUTNIK_2018, LETTER_ARTICLE_2018, TECHSPOT_2018],
  measured: 1,
  assumed: 4,
})
