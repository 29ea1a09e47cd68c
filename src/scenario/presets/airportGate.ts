import { ACLU_2018_SCENARIO } from './aclu2018.ts'
import { CRS_2020, GAO_2020, OIG_2018, PACKT_2018 } from './citations.ts'
import { definePreset, plainGroup, publishedRate } from './preset.ts'
import { FMR_POOLED } from './rekognition.ts'

/** A boarding gate: almost everyone is enrolled, and the gallery is small. */
export const airportGate = definePreset({
  id: 'airport-gate',
  scenario: {
    ...ACLU_2018_SCENARIO,
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
