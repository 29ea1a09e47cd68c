import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import { CROWD, CROWD_99, SHERIFF, SHERIFF_99, STREET, TREE } from './labToStreetScenarios.ts'
import { about, atLeast, between, downAndUp, lessThan, moreThan, put, read } from './write.ts'

const GUESS_NAMED = number(
  { answer: read('treeNamed'), as: 'count', unit: 'people', figure: 'frequencies' },
  [0, 1000],
  5,
)
/** What the columns of the trade-off count in. */
const BASE = 1000
const LOW = { threshold: 80 }
const ONE = read('given', { count: 1 })
const MISSED = read('missedRate', { of: BASE })
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
      isLive: true,
      locked: ['t', 'n'],
      goals: [moreThan('treeFirstRight', 'treeWrong', 1, 'then most names are right')],
      values: { ...STREET, ...TREE, share: put('rate', 'matedShare') },
      predict: GUESS_NAMED,
      check: {
        options: [
          wrong(
            'bar',
            'M1',
            state({ ...CROWD, matedShare: 0.5 }, 'frequencies'),
            about('firstRight', 0.8, 0.1, 'if the threshold were the chance that a name is right'),
          ),
          right(
            'base',
            lessThan('firstRight', 'foundRate', 0.2, 'most of those there are found, few names are right'),
          ),
          wrong(
            'broken',
            'M13',
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
      figures: ['tradeoff'],
      controls: ['t'],
      goals: downAndUp(80, 99),
      locked: ['n'],
      values: {
        ...STREET,
        base: put('count', 'given', { count: BASE }),
        low: put('threshold', 'threshold', { at: LOW }),
        missed: put('count', 'missedRate', { of: BASE }),
        missedLow: put('count', 'missedRate', { of: BASE, at: LOW }),
      },
      predict: number({ answer: MISSED, as: 'count', unit: 'outOf1000', figure: 'tradeoff' }, [0, BASE], 60),
      claims: [
        lessThan('wrongRate', ONE, 1e-4, 'hardly a stranger is named'),
        between('missedRate', 0.8, 0.98, 'most of those there are missed'),
        moreThan('missedRate', read('missedRate', { at: LOW }), 1.5, 'more than before'),
      ],
    },
    {
      id: 'person-checks',
      scenario: CROWD,
      figures: ['reviewer'],
      locked: ['t', 'n'],
      values: {
        ...STREET,
        names: TREE['named']!,
        passed: put('count', 'reviewPassed'),
        wrongPassed: put('count', 'reviewWrong'),
        wrongBefore: TREE['wrong']!,
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
            state({ ...CROWD, threshold: 70 }, 'reviewer'),
            lessThan('reviewWrong', ONE, 1, 'if a check let no wrong name through'),
          ),
          right(
            'helps',
            lessThan('reviewWrong', 'wrongNames', 0.5, 'a check stops most wrong names, not all'),
          ),
          wrong(
            'useless',
            'M15',
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
      figures: ['frequencies'],
      controls: ['mated'],
      locked: ['n', 'k'],
      values: {
        ...STREET,
        list: put('count', 'listLength'),
        notThere: put('count', 'treeNotEnrolled'),
        there: put('count', 'treeEnrolled'),
        right: put('count', 'treeFirstRight'),
      },
      predict: choice(
        { answer: read('wrongRate'), as: 'rate', unit: 'people', figure: 'frequencies' },
        { none: 0, few: 0.02, half: 0.3, all: 0.99 },
        1.01,
      ),
      check: {
        options: [
          wrong(
            'right',
            'M5',
            state({ ...SHERIFF, matedShare: 0.1 }, 'frequencies'),
            atLeast('firstRight', 0.8, 'if the name at the top were nearly always right'),
          ),
          right('always', atLeast('wrongRate', 0.999, 'without a threshold every search names somebody')),
          wrong(
            'empty',
            'M16',
            state(SHERIFF_99, 'frequencies'),
            lessThan('wrongRate', ONE, 0.9, 'if a list could come back empty'),
          ),
        ],
      },
      claims: [
        atLeast('wrongRate', 0.999, 'every search names somebody'),
        atLeast('strangerNamedEnrolled', 499, 'also for those in the gallery a stranger is named'),
        between('firstRight', 0.25, 0.5, 'fewer than half of the names at the top are right'),
      ],
    },
    {
      id: 'both-sides',
      scenario: SHERIFF_99,
      figures: ['frequencies'],
      controls: ['t', 'mated'],
      locked: ['n'],
      values: {
        ...STREET,
        there: put('count', 'treeEnrolled'),
        found: put('count', 'foundRate', { of: 500 }),
      },
      task: { kind: 'justify' },
      claims: [
        lessThan('wrongRate', ONE, 0.01, 'hardly a stranger is named'),
        moreThan(read('foundRate', { at: SHERIFF }), 'foundRate', 1.5, 'five names find more people'),
        moreThan(read('wrong', { at: SHERIFF }), 'wrong', 100, 'and name more strangers'),
      ],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 3,
    misconceptions: ['M5', 'M11', 'M13', 'M16'],
    vocabulary: ['baseRate', 'candidateList', 'reviewer', 'missed', 'wronglyMatched'],
    values: { ...STREET, ...TREE },
  },
})
