import { OTHER_MEMBERS, PEOPLE_OF_COLOR } from './aclu2018Scenario.ts'
import { ACLU_2018, IPVM_2018, LEGGETT_2018 } from './citations.ts'
import { definePreset, publishedCount } from './preset.ts'

const all = publishedCount({ count: 28, of: 535, gallerySize: 25_000, source: ACLU_2018 })
const peopleOfColor = publishedCount({
  group: PEOPLE_OF_COLOR,
  count: 11,
  of: 107,
  gallerySize: 25_000,
  source: LEGGETT_2018,
})
const others = publishedCount({
  group: OTHER_MEMBERS,
  count: 17,
  of: 428,
  gallerySize: 25_000,
  source: LEGGETT_2018,
})

export const aclu2018 = definePreset({
  id: 'aclu-2018',
  source: [ACLU_2018, LEGGETT_2018, IPVM_2018],
  measured: 3,
  assumed: 5,
  disputed: 3,
  published: [all, peopleOfColor, others],
  solvedFrom: [
    { parameter: 'fmr', group: null, from: others },
    { parameter: 'falseMatchFactor', group: PEOPLE_OF_COLOR, from: peopleOfColor },
  ],
})
