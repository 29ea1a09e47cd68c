import { LETTER_ARTICLE_2018, SPUTNIK_2018, TECHSPOT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'

/** Officers’ cameras: an idea in the articles, not a system anyone has counted. */
export const bodyCameras = definePreset({
  id: 'body-cameras',
  source: [SPUTNIK_2018, LETTER_ARTICLE_2018, TECHSPOT_2018],
  measured: 1,
  assumed: 4,
})
