import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import type { Values } from './lesson.ts'
import { CROWD, CROWD_99, SHERIFF, SHERIFF_99 } from './labToStreetScenarios.ts'
import { about, atLeast, between, lessThan, moreThan, put, read } from './write.ts'

const GUESS_RIGHT = number(
  { answer: read('firstRight', { of: 100 }), as: 'count', unit: 'names', figure: 'frequencies' },
  [0, 100],
  3,
)
/** Of the 500 who are in the book. */
const FOUND: Values = {
  found: put('count', 'foundRate', { of: 500 }),
  found99: put('count', 'foundRate', { of: 500, at: SHERIFF_99 }),
}
const ONE = read('given', { count: 1 })
const WRONG = read('wrong')
const MISSED = read('missedRate', { of: 100 })
const STREET: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  threshold: put('threshold', 'threshold'),
}

export const labToStreet = defineLesson({
  id: 'lab-to-street',
  minutes: 20,
  goals: 3,
  steps: [
    {
      id: 'crowd',
      scenario: CROWD,
      figures: ['frequencies'],
      controls: ['mated'],
      locked: ['t', 'n'],
      values: {
        ...STREET,
        enrolled: put('count', 'treeEnrolled', { of: 10_000 }),
        wrong: put('count', 'wrong'),
        right: put('count', 'firstRight', { of: 100 }),
      },
      predict: GUESS_RIGHT,
      check: {
        options: [
          wrong(
            'bar',
            'M2',
            state(CROWD, 'frequencies'),
            about('firstRight', 0.8, 0.1, 'if the bar were the chance that a name is right'),
          ),
          right(
            'base',
            lessThan('firstRight', 'foundRate', 0.2, 'most of those there are found, few names are right'),
          ),
          wrong(
            'broken',
            'M8',
            state({ ...CROWD, matedShare: 0.5 }, 'frequencies'),
            atLeast('wrongRate', 0.9, 'if the share of wrong names were the share of people named'),
          ),
        ],
      },
      claims: [
        between('firstRight', 0.06, 0.08, '173 of 2,470 alerts were right'),
        atLeast('foundRate', 0.7, 'the text says: most of those there are found'),
        lessThan('wrongRate', ONE, 0.02, 'about 1 passer-by in 70 is named'),
      ],
    },
    {
      id: 'raise-it',
      scenario: CROWD_99,
      figures: ['frequencies', 'tradeoff'],
      controls: ['t'],
      locked: ['n', 'mated'],
      values: {
        ...STREET,
        missed: put('count', 'missedRate', { of: 100 }),
        missedLow: put('count', 'missedRate', { of: 100, at: { threshold: 80 } }),
        right: put('rate', 'firstRight'),
      },
      predict: number({ answer: MISSED, as: 'count', unit: 'outOf100', figure: 'tradeoff' }, [0, 100], 8),
      claims: [
        atLeast('firstRight', 0.99, 'nearly every name is right'),
        between('missedRate', 0.8, 0.98, 'most of those there walk by unseen'),
        moreThan('missedRate', read('missedRate', { at: { threshold: 80 } }), 1.5, 'more than before'),
      ],
    },
    {
      id: 'person-checks',
      scenario: CROWD,
      figures: ['reviewer'],
      locked: ['t', 'n'],
      values: {
        ...STREET,
        names: put('count', 'names'),
        passed: put('count', 'reviewPassed'),
        wrongPassed: put('count', 'reviewWrong'),
        wrongBefore: put('count', 'wrongNames'),
        lets: put('count', 'reviewerLets', { of: 100 }),
        rejects: put('count', 'reviewerRejects', { of: 100 }),
      },
      predict: choice(
        { answer: read('reviewWrongShare'), as: 'rate', unit: 'share', figure: 'reviewer' },
        { none: 0, few: 0.02, third: 0.2, most: 0.5 },
        1.01,
      ),
      check: {
        options: [
          wrong(
            'fixes',
            'M11',
            state(CROWD, 'reviewer'),
            lessThan('reviewWrong', ONE, 1, 'if a check let no wrong name through'),
          ),
          right(
            'helps',
            lessThan('reviewWrong', 'wrongNames', 0.5, 'a check stops most wrong names, not all'),
          ),
          wrong(
            'useless',
            'M1',
            state({ ...CROWD, threshold: 95 }, 'reviewer'),
            atLeast('reviewWrongShare', 0.9, 'if a check changed nothing'),
          ),
        ],
      },
      claims: [
        between('reviewWrongShare', 0.5, 0.8, 'the text says: most of the names that pass are still wrong'),
        lessThan('reviewWrong', 'wrongNames', 0.2, 'the check stops most wrong names'),
      ],
    },
    {
      id: 'five-names',
      scenario: SHERIFF,
      figures: ['searches', 'lineup'],
      locked: ['n', 'k'],
      values: {
        ...STREET,
        list: put('count', 'listLength'),
        notThere: put('count', 'treeNotEnrolled', { of: 1000 }),
        there: put('count', 'treeEnrolled', { of: 1000 }),
        wrong: put('count', 'wrong'),
      },
      predict: number({ answer: WRONG, as: 'count', unit: 'people', figure: 'searches' }, [0, 500], 20),
      check: {
        options: [
          wrong(
            'right',
            'M5',
            state(SHERIFF, 'lineup'),
            atLeast('firstRight', 0.8, 'if the first name were nearly always right'),
          ),
          right('always', atLeast('wrongRate', 0.999, 'without a bar every search names somebody')),
          wrong(
            'empty',
            'M2',
            state(SHERIFF_99, 'lineup', 'searches'),
            lessThan('wrongRate', ONE, 0.9, 'if a list could come back empty'),
          ),
        ],
      },
      claims: [
        atLeast('wrongRate', 0.999, 'every search names somebody'),
        atLeast('strangerNamedEnrolled', 499, 'also for those in the book a stranger is named'),
        between('firstRight', 0.25, 0.5, 'fewer than half of the first names are right'),
      ],
    },
    {
      id: 'both-sides',
      scenario: SHERIFF,
      figures: ['frequencies', 'tradeoff'],
      controls: ['t', 'mated'],
      locked: ['n'],
      values: {
        ...STREET,
        there: put('count', 'treeEnrolled', { of: 1000 }),
        ...FOUND,
        wrong: put('count', 'wrong'),
      },
      task: { kind: 'argue' },
      claims: [
        moreThan('foundRate', read('foundRate', { at: SHERIFF_99 }), 1.5, 'five names find more people'),
        moreThan('wrong', read('wrong', { at: SHERIFF_99 }), 100, 'and name more strangers'),
      ],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 3,
    misconceptions: ['M2', 'M5', 'M8', 'M11'],
    vocabulary: ['baseRate', 'candidateList', 'reviewer', 'missed', 'wronglyMatched'],
    values: { ...STREET, right: put('count', 'firstRight', { of: 100 }) },
  },
})
