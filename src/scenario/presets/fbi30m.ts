import { GAO_2016, POGO_2019 } from './citations.ts'
import { definePreset, publishedRate } from './preset.ts'

const found = publishedRate({ what: 'found', rate: 0.86, source: GAO_2016 })

/** The FBI’s photo search of 2016: a list of up to 50 names for an analyst. */
export const fbi30m = definePreset({
  id: 'fbi-30m',
  source: [GAO_2016, POGO_2019],
  measured: 3,
  assumed: 4,
  published: [found],
  solvedFrom: [{ parameter: 'photo', group: null, from: found }],
})
