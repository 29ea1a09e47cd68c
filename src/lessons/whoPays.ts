import { choice, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import {
  ACLU,
  BASE,
  BOTH_HIGH,
  EQUAL_MACHINE,
  EVEN_GALLERY,
  FEWER,
  FIRST,
  MORE,
  OTHER,
  OTHERS,
  PER_HUNDRED,
  TEST,
  TIMES,
} from './whoPaysScenarios.ts'
import { about, between, downAndUp, lessThan, moreThan, put, read } from './write.ts'

const LOW = { threshold: 80 }
const RATIO = read('wrongRatio', { ...FIRST, to: 1 })
const EVEN_RATIO = read('wrongRatio', { ...FIRST, to: 1, at: EVEN_GALLERY })
const IN_MORE = { fmr: MORE.fmr, groups: MORE.groups }
/** Wrong matches among the others, had they the risk of people of color. */
const AS_FIRST = read('wrongRate', { ...FIRST, of: OTHERS })
const ONE = read('given', { count: 1 })

export const whoPays = defineLesson({
  id: 'who-pays',
  minutes: 20,
  goals: 3,
  steps: [
    {
      id: 'out-of',
      scenario: ACLU,
      figures: ['sides'],
      locked: ['t', 'n'],
      values: { ...TEST, ...PER_HUNDRED },
      predict: choice(
        { answer: RATIO, as: 'ratio', unit: 'times', figure: 'sides' },
        { others: 0, same: 0.8, more: 1.25, double: 2 },
        1000,
      ),
      check: {
        answer: AS_FIRST,
        options: [
          wrong('still', 'M6', state(BOTH_HIGH, 'sides'), put('count', 'wrong', OTHER)),
          wrong('equal', 'M8', state(ACLU, 'searches'), put('count', 'wrong', FIRST)),
          right('share', { ...AS_FIRST, as: 'count' }),
        ],
      },
      claims: [
        about(read('wrong', FIRST), 11, 0.02, 'as the ACLU counted'),
        about(read('wrong', OTHER), 17, 0.02, 'as the ACLU counted'),
        between(read('wrongRatio', FIRST), 2.2, 3, 'the text says: more than twice as often'),
        about(read('searches', OTHER), OTHERS, 0, 'the question is about all others'),
      ],
    },
    {
      id: 'equal-machine',
      scenario: EQUAL_MACHINE,
      figures: ['causes'],
      tries: ['cross', 'gallery', 'photo', 'searched'],
      values: {
        threshold: TEST['threshold']!,
        ratio: TIMES,
        share: put('rate', 'galleryShare', FIRST),
      },
      predict: choice(
        { answer: RATIO, as: 'ratio', unit: 'times', figure: 'causes' },
        { less: 0, same: 0.9, more: 1.15, double: 3 },
        100,
      ),
      check: {
        options: [
          wrong(
            'people',
            'M7',
            state({ ...ACLU, ...EVEN_GALLERY }, 'causes'),
            moreThan(EVEN_RATIO, ONE, 1.15, 'if the gap stayed when the gallery is even'),
          ),
          right('book', moreThan(RATIO, ONE, 1.2, 'the gallery')),
          wrong(
            'none',
            'M6',
            state(EQUAL_MACHINE, 'sides'),
            about(RATIO, 1, 0.1, 'if an equal machine meant equal errors'),
          ),
        ],
      },
      claims: [
        between(RATIO, 1.2, 2.5, 'the text says: clearly more often'),
        about(EVEN_RATIO, 1, 0.01, 'no gap is left with an even gallery'),
        about(
          read('ratioWithout', { ...FIRST, to: 1, cause: 'gallery' }),
          1,
          0.01,
          'the switch the text names closes it',
        ),
      ],
    },
    {
      id: 'same-evidence',
      scenario: FEWER,
      figures: ['evidence'],
      goals: [
        lessThan(
          read('falseMatchFactor', FIRST),
          read('falseMatchFactor', { ...FIRST, at: FEWER }),
          0.6,
          'C is loaded',
        ),
      ],
      locked: ['t', 'n'],
      values: {
        ...TEST,
        share: put('rate', 'galleryShare', FIRST),
        factor: put('ratio', 'falseMatchFactor', FIRST),
        halfFactor: put('ratio', 'falseMatchFactor', { ...FIRST, at: { groups: ACLU.groups } }),
        moreFactor: put('ratio', 'falseMatchFactor', { ...FIRST, at: IN_MORE }),
        moreShare: put('rate', 'galleryShare', { ...FIRST, at: IN_MORE }),
      },
      predict: choice(
        { answer: read('falseMatchFactor', FIRST), as: 'ratio', unit: 'times', figure: 'evidence' },
        { smaller: 0, same: 3.2, bigger: 4.3 },
        1000,
      ),
      claims: [
        about(read('wrong', FIRST), 11, 0.02, 'this world gives the published counts'),
        about(read('wrong', OTHER), 17, 0.02, 'this world gives the published counts'),
        about(read('wrong', { ...FIRST, at: IN_MORE }), 11, 0.02, 'so does that one'),
        about(read('wrong', { ...OTHER, at: IN_MORE }), 17, 0.02, 'so does that one'),
        moreThan(
          read('falseMatchFactor', FIRST),
          read('falseMatchFactor', { ...FIRST, at: IN_MORE }),
          2,
          'the two worlds blame the machine very differently',
        ),
      ],
    },
    {
      id: 'higher-bar',
      scenario: { ...ACLU, threshold: 95, comparison: 80 },
      figures: ['causes'],
      controls: ['t'],
      goals: downAndUp(80, 95),
      values: {
        threshold: TEST['threshold']!,
        base: put('count', 'given', { count: BASE }),
        low: put('threshold', 'threshold', { at: LOW }),
        ratio: put('ratio', 'wrongRatio', FIRST),
        before: put('ratio', 'wrongRatio', { ...FIRST, at: LOW }),
        gap: put('count', 'wrongDifference', { ...FIRST, of: BASE }),
        gapBefore: put('count', 'wrongDifference', { ...FIRST, of: BASE, at: LOW }),
      },
      predict: choice(
        { answer: read('wrongRatio', FIRST), as: 'ratio', unit: 'times', figure: 'causes' },
        { gone: 0, smaller: 1.2, same: 2.2, bigger: 3 },
        1000,
      ),
      claims: [
        moreThan(read('wrongRatio', FIRST), read('wrongRatio', { ...FIRST, at: LOW }), 1.2, 'ratio grows'),
        lessThan(
          read('wrongDifference', FIRST),
          read('wrongDifference', { ...FIRST, at: LOW }),
          0.2,
          'while the gap in people shrinks',
        ),
      ],
    },
  ],
  teacher: {
    say: 4,
    likely: 3,
    sensitive: 4,
    misconceptions: ['M6', 'M7', 'M8'],
    vocabulary: ['bias', 'ratio', 'gallery', 'algorithm', 'wronglyMatched'],
    values: { ...TEST, ...PER_HUNDRED },
  },
})
