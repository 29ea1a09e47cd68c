import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { BRIDGES, CARDIFF_2018, METRO_2018, WIRED_2018 } from './citations.ts'
import { definePreset, publishedCount, publishedRate } from './preset.ts'
import { unknownThresholds } from './thresholds.ts'

const alerts = publishedCount({
  what: 'wrongAlerts',
  count: 2_297,
  of: 2_470,
  threshold: null,
  gallerySize: null,
  source: WIRED_2018,
})
const found = publishedRate({ what: 'found', rate: 0.76, source: CARDIFF_2018 })

/** Live video at a football final in Cardiff. Another product (NeoFace), so its own false match rate. */
export const southWales2017 = definePreset({
  id: 'south-wales-2017',
  product: 'neoface2017',
  thresholds: unknownThresholds('preset.south-wales-2017.thresholds'),
  gallery: 'photos',
  probe: 'scene',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 2_000,
    searches: 10_000,
    matedShare: 0.00134,
    photo: -1.926,
    fmr: 8.694948532e-6,
    groups: [plainGroup('visitors')],
  },
  source: [WIRED_2018, METRO_2018, BRIDGES, CARDIFF_2018],
  measured: 5,
  assumed: 4,
  disputed: 2,
  published: [alerts, found],
  solvedFrom: [
    { parameter: 'fmr', group: null, from: alerts },
    { parameter: 'photo', group: null, from: found },
    { parameter: 'matedShare', group: null, from: alerts },
  ],
})
