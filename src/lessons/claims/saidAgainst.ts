import { LETTER_ARTICLE_2018, PACKT_2018, TECHSPOT_2018 } from '../../scenario/presets/citations.ts'
import { presetScenario } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ClaimToTest } from '../claim.ts'
import { ACLU, ACLU_GROUPS, EQUAL_MACHINE, EVEN_GALLERY, FEWER, MORE } from '../whoPaysScenarios.ts'
import { about, atLeast, atMost, between, lessThan, moreThan, put, read } from '../write.ts'
import { defineClaim } from './defineClaim.ts'

const NATION: Scenario = presetScenario('ice-tens-of-millions')
const GATE: Scenario = presetScenario('airport-gate')
const AT_99 = { threshold: 99 }
const FIRST = { group: 0, to: 1 }
const SMALL = { gallerySize: 25_000 }
const ACLU_WRONG = read('wrongRate', { of: 535, at: ACLU_GROUPS })

/** What was said against the technology or its use: by employees, by the ACLU, and by readers. */
export const SAID_AGAINST: readonly ClaimToTest[] = [
  defineClaim({
    id: 'tens-of-millions',
    leaning: 'against',
    source: LETTER_ARTICLE_2018,
    quoted: true,
    experiments: [
      {
        id: 'grow',
        scenario: { ...NATION, matedShare: 0 },
        figures: ['growth', 'map'],
        values: {
          gallery: put('large', 'gallerySize'),
          per: put('count', 'wrongRate', { of: 1000 }),
          perSmall: put('count', 'wrongRate', { of: 1000, at: SMALL }),
          perAclu: put('count', 'wrongRate', { of: 1000, at: ACLU_GROUPS }),
          shareAclu: put('rate', 'searchedShare', { group: 0, at: ACLU_GROUPS }),
          shareHere: put('rate', 'searchedShare', { group: 1 }),
          small: put('count', 'gallerySize', { at: SMALL }),
          names: put('count', 'lookalikesTypical'),
        },
        claims: [
          atLeast('wrongRate', 0.5, 'most people who are not in it are matched'),
          moreThan('wrongRate', read('wrongRate', { at: SMALL }), 5, 'far more than with a small book'),
          atLeast('lookalikesTypical', 5, 'in a typical case with many strangers'),
          about(ACLU_WRONG, 28, 0.01, 'the ACLU’s count with its groups'),
        ],
      },
      {
        id: 'bar',
        scenario: { ...NATION, ...AT_99, matedShare: 0 },
        figures: ['map', 'growth'],
        values: {
          per99: put('expected', 'wrongRate', { of: 1000 }),
          per99To: put('count', 'wrongRate', { of: 1000, end: 'high' }),
        },
        claims: [
          between('wrongRate', 0.0005, 0.005, 'few, but no longer none'),
          atMost(read('wrongRate', { end: 'low' }), 1e-4, 'unsure: it may be hardly any'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'people-of-color',
    leaning: 'against',
    source: PACKT_2018,
    quoted: true,
    experiments: [
      {
        id: 'rates',
        scenario: ACLU,
        figures: ['groups', 'repeat'],
        values: {
          per: put('count', 'wrongRate', { group: 0, of: 1000 }),
          perOther: put('count', 'wrongRate', { group: 1, of: 1000 }),
          ratio: put('ratio', 'wrongRatio', FIRST),
          luck: put('oneIn', 'shareByLuck', { count: 11, of: 28, share: 0.2 }),
        },
        claims: [
          between(read('wrongRatio', FIRST), 2.2, 3, 'more than twice as often'),
          between(read('shareByLuck', { count: 11, of: 28, share: 0.2 }), 0.01, 0.02, 'rarely by luck alone'),
        ],
      },
      {
        id: 'world',
        scenario: FEWER,
        figures: ['groups'],
        values: {
          share: put('rate', 'galleryShare', { group: 0 }),
          factor: put('ratio', 'falseMatchFactor', { group: 0 }),
          otherShare: put('rate', 'galleryShare', { group: 0, at: { groups: MORE.groups } }),
          otherFactor: put('ratio', 'falseMatchFactor', { group: 0, at: { groups: MORE.groups } }),
        },
        claims: [
          about(read('wrong', { group: 0 }), 11, 0.02, 'the published count in this world'),
          about(
            read('wrong', { group: 0, at: { fmr: MORE.fmr, groups: MORE.groups } }),
            11,
            0.02,
            'and in that one',
          ),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'existing-bias',
    leaning: 'against',
    source: LETTER_ARTICLE_2018,
    quoted: true,
    experiments: [
      {
        id: 'equal-machine',
        scenario: EQUAL_MACHINE,
        figures: ['groups'],
        values: {
          share: put('rate', 'galleryShare', { group: 0 }),
          ratio: put('ratio', 'wrongRatio', FIRST),
          per: put('count', 'wrongRate', { group: 0, of: 1000 }),
          perOther: put('count', 'wrongRate', { group: 1, of: 1000 }),
        },
        claims: [between(read('wrongRatio', FIRST), 1.2, 2.5, 'the gallery alone makes a clear gap')],
      },
      {
        id: 'even',
        scenario: { ...EQUAL_MACHINE, ...EVEN_GALLERY },
        figures: ['groups'],
        values: { perEven: put('count', 'wrongRate', { group: 0, of: 1000 }) },
        claims: [about(read('wrongRatio', FIRST), 1, 0.01, 'with an even gallery no gap is left')],
      },
    ],
  }),
  defineClaim({
    id: 'surveillance',
    leaning: 'against',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'gate',
        scenario: GATE,
        figures: ['frequencies', 'searches'],
        values: {
          searches: put('count', 'searches'),
          found: put('count', 'foundRate', { of: 1000 }),
          tests: put('oneIn', 'chanceAtLeast', { count: 1 }),
        },
        claims: [
          atLeast('foundRate', 0.98, 'nearly everyone is recognised'),
          atMost(read('chanceAtLeast', { count: 1 }), 0.02, 'hardly ever is a stranger taken for another'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'very-inaccurate',
    leaning: 'against',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'both-counts',
        scenario: { ...ACLU, comparison: 99 },
        figures: ['scores', 'searches'],
        values: {
          few: put('tiny', 'falseMatchRate'),
          wrong: put('count', 'wrong'),
          searches: put('count', 'searches'),
          tests99: put('oneIn', 'chanceAtLeast', { count: 1, at: AT_99 }),
        },
        claims: [
          lessThan('falseMatchRate', read('given', { count: 1 }), 1e-5, 'few pairs'),
          between('wrongRate', 0.03, 0.1, 'many people'),
          atMost(read('wrong', { at: AT_99 }), 0.01, 'almost none at 99 %'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'as-criminals',
    leaning: 'against',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'lists',
        scenario: ACLU,
        figures: ['lineup', 'searches'],
        values: {
          wrong: put('count', 'wrong'),
          inRun: put('count', 'wrongInRun'),
          score: put('score', 'clearestWrongScore'),
        },
        claims: [
          about('wrong', 28, 0.02, 'the count is borne out'),
          atLeast('clearestWrongScore', 80, 'a match is at the bar'),
        ],
      },
    ],
  }),
]
