import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { FMR_POOLED } from './rekognition.ts'
import { GLOBE_2019, POLITICO_2019, SFUSUAL_2019 } from './citations.ts'
import { definePreset, publishedCount } from './preset.ts'

const reported = publishedCount({ count: 26, of: 120, gallerySize: 25_000, source: SFUSUAL_2019 })

/** The system of the ACLU’s 2018 test, asked what it would find among California’s legislators. It does not fit. */
export const california2019 = definePreset({
  id: 'california-2019',
  product: 'rekognitionElsewhere',
  settings: {
    ...ACLU_2018_SETTINGS,
    searches: 120,
    fmr: FMR_POOLED,
    groups: [plainGroup('legislators')],
  },
  source: [POLITICO_2019, SFUSUAL_2019, GLOBE_2019],
  measured: 2,
  assumed: 2,
  disputed: 2,
  published: [reported],
  implied: [{ parameter: 'fmr', value: 3.757685266e-5, from: reported }],
})
