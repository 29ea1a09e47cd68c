import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { FMR_POOLED } from './rekognition.ts'
import { COMPARITECH_2020, TECHMONITOR_2020, THREATPOST_2020 } from './citations.ts'
import { definePreset, publishedCount } from './preset.ts'

const GALLERY = 25_000
/** Nothing is fitted to this test: the ACLU's system is asked what it would find, and can be wrong. */
export const comparitech2020 = definePreset({
  id: 'comparitech-2020',
  product: 'rekognitionElsewhere',
  settings: {
    ...ACLU_2018_SETTINGS,
    comparison: 95,
    searches: 1_959,
    fmr: FMR_POOLED,
    cross: 1,
    groups: [plainGroup('US', 530, 1), plainGroup('UK', 1_429, 0)],
  },
  source: [COMPARITECH_2020, TECHMONITOR_2020, THREATPOST_2020],
  measured: 3,
  assumed: 3,
  disputed: 1,
  published: [
    publishedCount({ count: 105, of: 1_959, gallerySize: GALLERY, source: TECHMONITOR_2020 }),
    publishedCount({ group: 'US', count: 32, of: 530, gallerySize: GALLERY, source: TECHMONITOR_2020 }),
    publishedCount({ group: 'UK', count: 73, of: 1_429, gallerySize: GALLERY, source: TECHMONITOR_2020 }),
    publishedCount({ count: 0, of: 1_959, threshold: 95, gallerySize: GALLERY, source: THREATPOST_2020 }),
  ],
})
