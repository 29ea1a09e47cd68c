import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { FREEP_2018, GEEKWIRE_2018 } from './citations.ts'
import { definePreset, publishedCount } from './preset.ts'

/** Amazon's own test, published the day after the ACLU's: a larger gallery and a higher threshold. */
export const amazon2018 = definePreset({
  id: 'amazon-2018',
  product: 'rekognition',
  settings: { ...ACLU_2018_SETTINGS, threshold: 99, comparison: 80, gallerySize: 850_000 },
  source: [GEEKWIRE_2018, FREEP_2018],
  measured: 2,
  assumed: 3,
  disputed: 1,
  published: [
    publishedCount({ count: 0, of: 535, threshold: 99, gallerySize: 850_000, source: GEEKWIRE_2018 }),
  ],
})
