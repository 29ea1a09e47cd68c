import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { TWO_MADE_UP_GROUPS } from './rekognition.ts'
import { BRIDGES, PACKT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'
import { BORROWED_THRESHOLDS } from './thresholds.ts'

/** A crowded event, and a short list of people looked for. */
export const crowdWatchlist = definePreset({
  id: 'crowd-watchlist',
  product: 'unmeasured',
  thresholds: BORROWED_THRESHOLDS,
  gallery: 'photos',
  probe: 'scene',
  settings: {
    ...ACLU_2018_SETTINGS,
    gallerySize: 2_000,
    searches: 10_000,
    matedShare: 0.001,
    photo: 'cctv',
    groups: TWO_MADE_UP_GROUPS,
  },
  source: [PACKT_2018, BRIDGES],
  measured: 2,
  assumed: 4,
})
