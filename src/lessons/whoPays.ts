import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import type { Values } from './lesson.ts'
import { ACLU, EQUAL_MACHINE, EVEN_GALLERY, FEWER, MORE } from './whoPaysScenarios.ts'
import { about, between, lessThan, moreThan, put, read, same } from './write.ts'

const FIRST = { group: 0 }
const OTHER = { group: 1 }
const FIRST_PER_1000 = read('wrongRate', { ...FIRST, of: 1000 })
const RATIO = read('wrongRatio', { ...FIRST, to: 1 })
const EVEN_RATIO = read('wrongRatio', { ...FIRST, to: 1, at: EVEN_GALLERY })
const IN_MORE = { fmr: MORE.fmr, groups: MORE.groups }
const ONE = read('given', { count: 1 })

const TEST: Values = {
  searches: put('count', 'searches'),
  wrong: put('count', 'wrong'),
  threshold: put('threshold', 'threshold'),
  first: put('count', 'wrong', FIRST),
  other: put('count', 'wrong', OTHER),
  firstOf: put('count', 'searches', FIRST),
  otherOf: put('count', 'searches', OTHER),
}

/** Out of the same thousand, so that they can be compared. */
const PER_1000: Values = {
  firstPer: put('count', 'wrongRate', { ...FIRST, of: 1000 }),
  otherPer: put('count', 'wrongRate', { ...OTHER, of: 1000 }),
  ratio: put('ratio', 'wrongRatio', { ...FIRST, to: 1 }),
}

export const whoPays = defineLesson({
  id: 'who-pays',
  minutes: 20,
  goals: 3,
  steps: [
    {
      id: 'out-of',
      scenario: ACLU,
      figures: ['groups'],
      locked: ['t', 'n'],
      values: { ...TEST, ...PER_1000 },
      predict: number(
        { answer: FIRST_PER_1000, as: 'count', unit: 'outOf1000', figure: 'groups' },
        [0, 300],
        15,
      ),
      check: {
        options: [
          wrong(
            'more',
            'M8',
            state(ACLU, 'groups'),
            lessThan(
              read('wrongRate', FIRST),
              read('wrongRate', OTHER),
              1,
              'if the larger count were the larger risk',
            ),
          ),
          wrong(
            'equal',
            'M6',
            state(ACLU, 'groups'),
            same(read('wrongRate', FIRST), read('wrongRate', OTHER), 0.25, 'if one bar gave equal errors'),
          ),
          right(
            'rate',
            moreThan(read('wrongRate', FIRST), read('wrongRate', OTHER), 2, 'more than twice as often'),
          ),
        ],
      },
      claims: [
        about(read('wrong', FIRST), 11, 0.02, 'as the ACLU counted'),
        about(read('wrong', OTHER), 17, 0.02, 'as the ACLU counted'),
        between(read('wrongRatio', FIRST), 2.2, 3, 'the text says: more than twice as often'),
      ],
    },
    {
      id: 'equal-machine',
      scenario: EQUAL_MACHINE,
      figures: ['groups'],
      locked: ['t', 'n'],
      values: {
        ...PER_1000,
        threshold: TEST['threshold']!,
        share: put('rate', 'galleryShare', FIRST),
      },
      predict: choice(
        { answer: RATIO, as: 'ratio', unit: 'times', figure: 'groups' },
        { less: 0, same: 0.9, more: 1.15, double: 3 },
        100,
      ),
      check: {
        options: [
          wrong(
            'people',
            'M7',
            state({ ...ACLU, ...EVEN_GALLERY }, 'groups'),
            moreThan(EVEN_RATIO, ONE, 1.15, 'if the gap stayed when the book is even'),
          ),
          right('book', moreThan(RATIO, ONE, 1.2, 'the book')),
          wrong(
            'none',
            'M6',
            state(EQUAL_MACHINE, 'groups'),
            about(RATIO, 1, 0.1, 'if an equal machine meant equal errors'),
          ),
        ],
      },
      claims: [
        between(RATIO, 1.2, 2.5, 'the text says: clearly more often'),
        about(EVEN_RATIO, 1, 0.01, 'no gap is left with an even book'),
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
      figures: ['groups'],
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
        { answer: read('falseMatchFactor', FIRST), as: 'ratio', unit: 'times', figure: 'groups' },
        { smaller: 0, same: 3, bigger: 4.5, huge: 12 },
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
      figures: ['groups'],
      controls: ['t'],
      locked: ['n'],
      values: {
        threshold: TEST['threshold']!,
        ratio: put('ratio', 'wrongRatio', FIRST),
        before: put('ratio', 'wrongRatio', { ...FIRST, at: { threshold: 80 } }),
        gap: put('count', 'wrongDifference', { ...FIRST, of: 10_000 }),
        gapBefore: put('count', 'wrongDifference', { ...FIRST, of: 10_000, at: { threshold: 80 } }),
      },
      predict: choice(
        { answer: read('wrongRatio', FIRST), as: 'ratio', unit: 'times', figure: 'groups' },
        { gone: 0, smaller: 1.2, same: 2.2, bigger: 3 },
        1000,
      ),
      claims: [
        moreThan(
          read('wrongRatio', FIRST),
          read('wrongRatio', { ...FIRST, at: { threshold: 80 } }),
          1.2,
          'ratio grows',
        ),
        lessThan(
          read('wrongDifference', FIRST),
          read('wrongDifference', { ...FIRST, at: { threshold: 80 } }),
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
    values: { ...TEST, ...PER_1000 },
  },
})
