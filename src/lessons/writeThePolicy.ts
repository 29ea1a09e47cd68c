import { presetScenario } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { choice, number, right, state, wrong } from './ask.ts'
import { defineLesson } from './defineLesson.ts'
import type { TaskOption, Values } from './lesson.ts'
import { atLeast, atMost, between, lessThan, moreThan, put, read, same } from './write.ts'

const SHERIFF = presetScenario('washington-county')
/** A made-up county with the gallery and the cameras of the sheriff in Oregon, and a threshold of 80 % to begin with. */
const COUNTY: Scenario = {
  ...SHERIFF,
  mode: 'threshold',
  threshold: 80,
  groups: SHERIFF.groups.map((group, g) => ({ ...group, id: g === 0 ? 'group A' : 'group B' })),
}
const FIVE: Partial<Scenario> = { mode: 'rank', listLength: 5 }
const AT_95: Partial<Scenario> = { mode: 'threshold', threshold: 95 }
const AT_99: Partial<Scenario> = { mode: 'threshold', threshold: 99 }
const OWN_BARS: Scenario = { ...COUNTY, threshold: 95, policy: 'equal-fpir' }
/** What the fields of groups count in, and the figure of rules. */
const HUNDRED = 100
const BASE = 10_000
const A = { group: 0 }
const B = { group: 1 }

const RULES: readonly Pick<TaskOption, 'id' | 'change'>[] = [
  { id: 'none', change: null },
  { id: 'five', change: FIVE },
  { id: 'eighty', change: {} },
  { id: 'ninety-five', change: AT_95 },
  { id: 'ninety-nine', change: AT_99 },
  { id: 'own-bars', change: { threshold: 95, policy: 'equal-fpir' } },
]

const COUNTS: Values = {
  searches: put('count', 'searches'),
  gallery: put('count', 'gallerySize'),
  there: put('count', 'treeEnrolled'),
  notThere: put('count', 'treeNotEnrolled'),
  wrong80: put('count', 'wrong'),
  missed80: put('count', 'missed'),
  wrong95: put('expected', 'wrong', { at: AT_95 }),
  missed95: put('count', 'missed', { at: AT_95 }),
  missed99: put('count', 'missed', { at: AT_99 }),
  missedFive: put('count', 'missed', { at: FIVE }),
}

export const writeThePolicy = defineLesson({
  id: 'write-the-policy',
  minutes: 25,
  goals: 3,
  steps: [
    {
      id: 'choose',
      scenario: COUNTY,
      figures: ['frequencies'],
      controls: ['t'],
      locked: ['n', 'mated', 'photo'],
      values: COUNTS,
      task: { kind: 'choose', options: RULES },
      claims: [
        atLeast(read('wrong', { at: FIVE }), 499, 'five names name everybody who is not there'),
        lessThan(read('missed', { at: FIVE }), 'missed', 1, 'and miss the fewest'),
        moreThan('wrong', read('wrong', { at: AT_95 }), 10, 'a threshold of 95 % names far fewer strangers'),
        moreThan(read('missed', { at: AT_99 }), 'missed', 1.5, 'a threshold of 99 % misses far more'),
        atMost(read('wrong', { at: AT_99 }), 0.1, 'the text says: hardly ever anyone'),
      ],
    },
    {
      id: 'who-pays',
      scenario: COUNTY,
      figures: ['sides'],
      controls: ['t'],
      locked: ['n'],
      values: {
        threshold: put('threshold', 'threshold'),
        base: put('count', 'given', { count: HUNDRED }),
        perA: put('count', 'wrongRate', { ...A, of: HUNDRED }),
        perB: put('count', 'wrongRate', { ...B, of: HUNDRED }),
        factor: put('ratio', 'falseMatchFactor', B),
      },
      predict: number(
        { answer: read('wrongRate', { ...B, of: HUNDRED }), as: 'count', unit: 'outOf100', figure: 'sides' },
        [0, HUNDRED],
        3,
      ),
      check: {
        options: [
          wrong(
            'same',
            'M6',
            state({ ...COUNTY, threshold: 90 }, 'sides'),
            same(read('wrongRate', A), read('wrongRate', B), 0.1, 'if one threshold gave equal errors'),
          ),
          right(
            'higher',
            moreThan(
              read('groupThreshold', { ...B, at: OWN_BARS }),
              read('groupThreshold', { ...A, at: OWN_BARS }),
              1,
              'B needs the higher threshold',
            ),
          ),
          wrong(
            'lower',
            'M17',
            state(OWN_BARS, 'policies'),
            lessThan(
              read('groupThreshold', { ...B, at: OWN_BARS }),
              read('groupThreshold', { ...A, at: OWN_BARS }),
              1,
              'if a lower threshold meant fewer wrong matches',
            ),
          ),
        ],
      },
      claims: [
        moreThan(read('wrongRate', B), read('wrongRate', A), 1.5, 'one threshold, unequal errors'),
        between(read('falseMatchFactor', B), 3, 5, 'the gap found in 2018, assumed here'),
      ],
    },
    {
      id: 'own-bars',
      scenario: OWN_BARS,
      figures: ['policies'],
      locked: ['n'],
      values: {
        barA: put('threshold', 'groupThreshold', A),
        barB: put('threshold', 'groupThreshold', B),
        base: put('count', 'given', { count: BASE }),
        missedA: put('count', 'missedRate', { ...A, of: BASE }),
        missedB: put('count', 'missedRate', { ...B, of: BASE }),
        wrongPer: put('count', 'wrongRate', { ...A, of: BASE }),
      },
      predict: choice(
        { answer: read('missedRatio', { ...B, to: 0 }), as: 'ratio', unit: 'times', figure: 'policies' },
        { a: 0, same: 0.97, b: 1.03 },
        100,
      ),
      claims: [
        same(
          read('wrongRate', A),
          read('wrongRate', B),
          0.001,
          'equal wrong matches is what the rule aims at',
        ),
        moreThan(read('missedRate', B), read('missedRate', A), 1.03, 'B then pays in people missed'),
      ],
    },
    {
      id: 'justify',
      scenario: COUNTY,
      figures: ['frequencies'],
      controls: ['t', 'photo'],
      values: COUNTS,
      task: { kind: 'justify' },
      claims: [
        moreThan(
          'wrong',
          read('wrong', { at: AT_95 }),
          10,
          'the rule changes the count, so it needs reasons',
        ),
      ],
    },
    {
      id: 'argue',
      scenario: COUNTY,
      figures: ['frequencies'],
      locked: ['t', 'n'],
      values: COUNTS,
      task: { kind: 'argue', options: RULES },
      claims: [
        moreThan(read('missed', { at: AT_99 }), read('missed', { at: FIVE }), 1.5, 'each rule has its price'),
      ],
    },
  ],
  teacher: {
    say: 3,
    likely: 3,
    sensitive: 2,
    misconceptions: ['M4', 'M6', 'M11'],
    vocabulary: ['policy', 'tradeOff', 'threshold', 'reviewer', 'surveillance'],
    values: COUNTS,
  },
})
