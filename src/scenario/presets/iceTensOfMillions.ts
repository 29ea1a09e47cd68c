import { GEEKWIRE_2018, HUFFPOST_2018, LETTER_ARTICLE_2018, PACKT_2018 } from './citations.ts'
import { definePreset } from './preset.ts'

/** The gallery Amazon’s site spoke of, in the hands of the agency it met. No such system was ever described. */
export const iceTensOfMillions = definePreset({
  id: 'ice-tens-of-millions',
  source: [HUFFPOST_2018, LETTER_ARTICLE_2018, PACKT_2018, GEEKWIRE_2018],
  measured: 2,
  assumed: 3,
})
