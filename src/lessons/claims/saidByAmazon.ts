import { FREEP_2018, GEEKWIRE_2018, PACKT_2018 } from '../../scenario/presets/citations.ts'
import { presetScenario } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ClaimToTest } from '../claim.ts'
import { CROWD, SHERIFF, SHERIFF_99 } from '../labToStreetScenarios.ts'
import { atLeast, atMost, between, lessThan, moreThan, put, read, same } from '../write.ts'
import { defineClaim } from './defineClaim.ts'

const ACLU = presetScenario('aclu-2018')
const LOW = { threshold: 80 }
const AT_99 = { threshold: 99 }
const ENROLLED: Scenario = { ...ACLU, ...AT_99, comparison: 80, searches: 1000, matedShare: 1, photo: 'cctv' }

/** What Amazon said for its product and for how it is to be used. */
export const SAID_BY_AMAZON: readonly ClaimToTest[] = [
  defineClaim({
    id: 'ninety-nine',
    leaning: 'for',
    source: GEEKWIRE_2018,
    quoted: false,
    experiments: [
      {
        id: 'big-book',
        scenario: presetScenario('amazon-2018'),
        figures: ['searches', 'map'],
        values: {
          gallery: put('count', 'gallerySize'),
          searches: put('count', 'searches'),
          tests: put('oneIn', 'chanceAtLeast', { count: 1 }),
          wrong80: put('count', 'wrong', { at: LOW }),
        },
        claims: [
          atMost('wrong', 0.1, 'nobody, in nearly every test'),
          atLeast(read('wrong', { at: LOW }), 100, 'at 80 % many'),
        ],
      },
      {
        id: 'camera',
        scenario: ENROLLED,
        figures: ['tradeoff', 'searches'],
        values: {
          there: put('count', 'searches'),
          missed: put('count', 'missed'),
          missed80: put('count', 'missed', { at: LOW }),
          missedFrom: put('count', 'missed', { end: 'low' }),
          missedTo: put('count', 'missed', { end: 'high' }),
        },
        claims: [
          atLeast('missedRate', 0.5, 'more than half are missed'),
          moreThan('missed', read('missed', { at: LOW }), 1.5, 'clearly more than at 80 %'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'default',
    leaning: 'for',
    source: FREEP_2018,
    quoted: false,
    experiments: [
      {
        id: 'dial',
        scenario: { ...ACLU, threshold: 95, comparison: 80 },
        figures: ['searches', 'scores'],
        values: {
          searches: put('count', 'searches'),
          wrong80: put('count', 'wrong', { at: LOW }),
          tests95: put('oneIn', 'chanceAtLeast', { count: 1 }),
          tests99: put('oneIn', 'chanceAtLeast', { count: 1, at: AT_99 }),
        },
        claims: [
          moreThan(read('wrong', { at: LOW }), 'wrong', 20, 'the setting changes the count a lot'),
          between(read('chanceAtLeast', { count: 1 }), 0.2, 0.5, 'about 1 test in 3 at 95 %'),
        ],
      },
      {
        id: 'bigger',
        scenario: { ...ACLU, threshold: 95, gallerySize: 30_000_000 },
        figures: ['map', 'growth'],
        values: { nation: put('large', 'gallerySize'), wrongNation: put('count', 'wrong') },
        claims: [atLeast('wrong', 28, 'with a nation in the book 95 % gives more than the test at 80 % did')],
      },
    ],
  }),
  defineClaim({
    id: 'humans',
    leaning: 'for',
    source: GEEKWIRE_2018,
    quoted: false,
    experiments: [
      {
        id: 'crowd',
        scenario: CROWD,
        figures: ['reviewer'],
        values: {
          wrongNames: put('count', 'wrongNames'),
          passed: put('count', 'reviewPassed'),
          wrongPassed: put('count', 'reviewWrong'),
        },
        claims: [
          lessThan('reviewWrong', 'wrongNames', 0.2, 'the check stops most wrong names'),
          atLeast('reviewWrongShare', 0.5, 'most names that pass are wrong all the same'),
        ],
      },
      {
        id: 'crowd-95',
        scenario: { ...CROWD, threshold: 95 },
        figures: ['reviewer'],
        values: { wrongShare95: put('count', 'reviewWrongShare', { of: 100 }) },
        claims: [atMost('reviewWrongShare', 0.05, 'with a higher bar first, few wrong names are left')],
      },
    ],
  }),
  defineClaim({
    id: 'responsible',
    leaning: 'for',
    source: PACKT_2018,
    quoted: true,
    experiments: [
      {
        id: 'two-uses',
        scenario: SHERIFF,
        figures: ['searches', 'frequencies'],
        values: {
          wrong: put('count', 'strangerNamed'),
          tests: put('oneIn', 'chanceStrangerNamed', { at: SHERIFF_99 }),
        },
        claims: [
          moreThan(
            'strangerNamed',
            read('strangerNamed', { at: SHERIFF_99 }),
            1000,
            'the same machine, used in two ways',
          ),
          same('strangerNamed', 'searches', 0.001, 'with no threshold every search names a stranger'),
        ],
      },
    ],
  }),
]
