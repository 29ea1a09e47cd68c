import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { FMR_POOLED } from './rekognition.ts'
import { GAO_2016, POGO_2019 } from './citations.ts'
import { definePreset, publishedRate } from './preset.ts'
import { unknownThresholds } from './thresholds.ts'

const found = publishedRate({ what: 'found', rate: 0.86, source: GAO_2016 })

/** The FBI’s photo search of 2016: a list of up to 50 names for an analyst. */
export const fbi30m = definePreset({
  id: 'fbi-30m',
  product: 'fbi2016',
  thresholds: unknownThresholds('preset.fbi-30m.thresholds'),
  settings: {
    ...ACLU_2018_SETTINGS,
    comparison: null,
    gallerySize: 30_000_000,
    searches: 4_000,
    matedShare: 0.5,
    photo: -1.69,
    mode: 'rank',
    listLength: 50,
    fmr: FMR_POOLED,
    groups: [plainGroup('people searched for')],
  },
  source: [GAO_2016, POGO_2019],
  measured: 3,
  assumed: 4,
  published: [found],
  solvedFrom: [{ parameter: 'photo', group: null, from: found }],
})
