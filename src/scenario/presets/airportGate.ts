import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { plainGroup } from './plainGroup.ts'
import { FMR_POOLED } from './rekognition.ts'
import { CRS_2020, GAO_2020, OIG_2018, PACKT_2018 } from './citations.ts'
import { definePreset, publishedRate } from './preset.ts'
import { unknownThresholds } from './thresholds.ts'

/** A boarding gate: almost everyone is enrolled, and the gallery is small. */
export const airportGate = definePreset({
  id: 'airport-gate',
  product: 'unmeasured',
  thresholds: unknownThresholds('preset.airport-gate.thresholds'),
  gallery: 'photos',
  probe: 'scene',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 300,
    searches: 300,
    matedShare: 0.99,
    listLength: 1,
    fmr: FMR_POOLED,
    groups: [plainGroup('travelers')],
  },
  source: [CRS_2020, GAO_2020, OIG_2018, PACKT_2018],
  measured: 3,
  assumed: 4,
  published: [publishedRate({ what: 'found', rate: 0.98, source: OIG_2018 })],
})
