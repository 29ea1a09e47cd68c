import { BRIDGES, PACKT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'

/** A crowded event, and a short list of people looked for. */
export const crowdWatchlist = definePreset({
  id: 'crowd-watchlist',
  source: [PACKT_2018, BRIDGES],
  measured: 2,
  assumed: 4,
})
