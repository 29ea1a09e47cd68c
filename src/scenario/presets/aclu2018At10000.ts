import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { ACLU_2018, LETTER_ARTICLE_2018 } from './citations.ts'
import { definePreset, publishedCount } from './preset.ts'

const reported = publishedCount({ count: 28, of: 535, gallerySize: 10_000, source: LETTER_ARTICLE_2018 })

/** The ACLU's test as one article reported it. Same system as `aclu-2018`: only the gallery differs. */
export const aclu2018At10000 = definePreset({
  id: 'aclu-2018-10000',
  product: 'rekognition',
  settings: { ...ACLU_2018_SETTINGS, gallerySize: 10_000 },
  source: [LETTER_ARTICLE_2018, ACLU_2018],
  measured: 1,
  assumed: 2,
  disputed: 1,
  published: [reported],
  implied: [{ parameter: 'fmr', value: 1.13341451e-5, from: reported }],
})
