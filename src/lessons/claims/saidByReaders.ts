import { TECHSPOT_2018 } from '../../scenario/presets/citations.ts'
import { presetScenario } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ClaimToTest } from '../claim.ts'
import { SHERIFF, SHERIFF_99 } from '../labToStreetScenarios.ts'
import { atLeast, atMost, between, lessThan, moreThan, put, read } from '../write.ts'
import { defineClaim } from './defineClaim.ts'

const BODY = presetScenario('body-cameras')
const AT_99 = { threshold: 99 }
const CAREFUL: Scenario = { ...SHERIFF_99, comparison: 80, policy: 'cost', costRatio: 1 }
const DEARER = { costRatio: 100 }

/** What readers said for the technology, below one of the articles. */
export const SAID_BY_READERS: readonly ClaimToTest[] = [
  defineClaim({
    id: 'catches',
    leaning: 'for',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'sheriff',
        scenario: SHERIFF,
        figures: ['frequencies', 'searches'],
        values: {
          there: put('count', 'treeEnrolled', { of: 1000 }),
          found: put('count', 'foundRate', { of: 500 }),
          wrong: put('count', 'wrong'),
          notThere: put('count', 'treeNotEnrolled', { of: 1000 }),
        },
        claims: [
          atLeast('foundRate', 0.6, 'most of those in the book are found'),
          atLeast('wrongRate', 0.999, 'and everybody else is matched with a stranger'),
          atLeast('strangerNamedEnrolled', 499, 'lists that hold the right person name strangers too'),
        ],
      },
      {
        id: 'sheriff-bar',
        scenario: SHERIFF_99,
        figures: ['frequencies', 'tradeoff'],
        values: {
          found99: put('count', 'foundRate', { of: 500 }),
          found99From: put('count', 'foundRate', { of: 500, end: 'low' }),
          found99To: put('count', 'foundRate', { of: 500, end: 'high' }),
          tests99: put('oneIn', 'chanceStrangerNamed'),
        },
        claims: [
          between('foundRate', 0.02, 0.2, 'far fewer than with five names'),
          atMost('strangerNamed', 0.1, 'hardly ever a stranger'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'benefits',
    leaning: 'for',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'scales',
        scenario: CAREFUL,
        figures: ['policies', 'tradeoff'],
        values: {
          wrongEven: put('count', 'wrong'),
          missedEven: put('count', 'missed'),
          dear: put('count', 'given', { count: DEARER.costRatio }),
          tests: put('oneIn', 'chanceAtLeast', { count: 1, at: DEARER }),
          missedDear: put('count', 'missed', { at: DEARER }),
          searches: put('count', 'searches'),
        },
        claims: [
          moreThan('wrong', read('wrong', { at: DEARER }), 20, 'what a wrong match costs decides the bar'),
          moreThan(read('missed', { at: DEARER }), 'missed', 1.2, 'and with it how many are missed'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'fewer-stops',
    leaning: 'for',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'patrol',
        scenario: BODY,
        figures: ['searches', 'frequencies'],
        values: {
          searches: put('count', 'searches'),
          names: put('count', 'names'),
          wrongNames: put('count', 'wrongNames'),
          names99: put('oneIn', 'namedRate', { at: AT_99 }),
          missed99: put('count', 'missedRate', { of: 100, at: AT_99 }),
        },
        claims: [
          atLeast('wrongNames', 100, 'many people get a name that is not theirs'),
          lessThan(
            read('wrongNames', { at: AT_99 }),
            read('names', { at: AT_99 }),
            0.2,
            'at 99 % few of the names are wrong',
          ),
          atLeast(read('missedRate', { at: AT_99 }), 0.6, 'where most of those looked for pass'),
        ],
      },
    ],
  }),
]
