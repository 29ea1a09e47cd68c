import { ACLU_2018_SETTINGS } from './aclu2018.ts'
import { TWO_MADE_UP_GROUPS } from './rekognition.ts'
import { HUFFPOST_2018, PACKT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'
import { BORROWED_THRESHOLDS } from './thresholds.ts'

/** One photo of a crowd is up to 100 searches. */
export const groupPhoto = definePreset({
  id: 'group-photo',
  product: 'unmeasured',
  thresholds: BORROWED_THRESHOLDS,
  probe: 'scene',
  settings: { ...ACLU_2018_SETTINGS, searches: 100, photo: 'phone', groups: TWO_MADE_UP_GROUPS },
  source: [HUFFPOST_2018, PACKT_2018],
  measured: 1,
  assumed: 3,
})
