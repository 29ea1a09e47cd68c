import { HUFFPOST_2018, PACKT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'

/** One photo of a crowd is up to 100 searches. */
export const groupPhoto = definePreset({
  id: 'group-photo',
  source: [HUFFPOST_2018, PACKT_2018],
  measured: 1,
  assumed: 3,
})
