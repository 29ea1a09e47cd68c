import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { FMR_POOLED } from './rekognition.ts'
import { ACLUM_2019 } from './citations.ts'
import { definePreset, publishedCount } from './preset.ts'

const reported = publishedCount({
  count: 27,
  of: 188,
  threshold: null,
  gallerySize: 20_000,
  source: ACLUM_2019,
})

/** The system of the ACLU’s 2018 test, asked what it would find among athletes in Massachusetts. It does not fit. */
export const massachusetts2019 = definePreset({
  id: 'massachusetts-2019',
  product: 'rekognitionElsewhere',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 20_000,
    searches: 188,
    fmr: FMR_POOLED,
    groups: [plainGroup('athletes')],
  },
  source: [ACLUM_2019],
  measured: 2,
  assumed: 3,
  disputed: 1,
  published: [reported],
  implied: [{ parameter: 'fmr', value: 2.294523627e-5, from: reported }],
})
