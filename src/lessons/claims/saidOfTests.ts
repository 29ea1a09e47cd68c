import { LETTER_ARTICLE_2018, PACKT_2018, TECHSPOT_2018 } from '../../scenario/presets/citations.ts'
import { presetScenario } from '../../scenario/presets/index.ts'
import type { ClaimToTest } from '../claim.ts'
import { ACLU } from '../whoPaysScenarios.ts'
import { about, atLeast, atMost, moreThan, put, read } from '../write.ts'
import { defineClaim } from './defineClaim.ts'

const PHOTO = presetScenario('group-photo')
const CROWD = presetScenario('crowd-watchlist')
const AT_99 = { threshold: 99 }

/** What articles said of tests and systems, without taking a side. */
export const SAID_OF_TESTS: readonly ClaimToTest[] = [
  defineClaim({
    id: 'eighty',
    leaning: 'neither',
    source: TECHSPOT_2018,
    quoted: true,
    experiments: [
      {
        id: 'count',
        scenario: ACLU,
        figures: ['searches', 'lineup'],
        values: {
          searches: put('count', 'searches'),
          gallery: put('count', 'gallerySize'),
          threshold: put('threshold', 'threshold'),
          wrong: put('count', 'wrong'),
          misread: put('count', 'misreadWrong'),
        },
        claims: [
          moreThan('misreadWrong', 'wrong', 3, 'the misreading gives quite another count'),
          atMost('firstRight', 0, 'and no match is right'),
        ],
      },
      {
        id: 'mix',
        scenario: { ...ACLU, matedShare: 0.5 },
        figures: ['frequencies'],
        values: { rightHalf: put('count', 'firstRight', { of: 100 }) },
        claims: [atLeast('firstRight', 0.9, 'with half of them enrolled, nearly all first names are right')],
      },
    ],
  }),
  defineClaim({
    id: 'ten-thousand',
    leaning: 'neither',
    source: LETTER_ARTICLE_2018,
    quoted: true,
    experiments: [
      {
        id: 'small-book',
        scenario: presetScenario('aclu-2018-10000'),
        figures: ['repeat', 'growth'],
        values: {
          gallery: put('count', 'gallerySize'),
          wrong: put('count', 'wrong'),
          luck: put('oneIn', 'chanceAtLeast', { count: 28 }),
          full: put('count', 'wrong', { at: { gallerySize: 25_000 } }),
          fullGallery: put('count', 'gallerySize', { at: { gallerySize: 25_000 } }),
          found: put('count', 'given', { count: 28 }),
        },
        claims: [
          atMost(read('chanceAtLeast', { count: 28 }), 0.01, 'the same machine would rarely give 28'),
          about(read('wrong', { at: { gallerySize: 25_000 } }), 28, 0.02, 'as published for 25,000'),
        ],
      },
    ],
  }),
  defineClaim({
    id: 'crowds',
    leaning: 'neither',
    source: PACKT_2018,
    quoted: true,
    experiments: [
      {
        id: 'photo',
        scenario: PHOTO,
        figures: ['searches'],
        values: {
          faces: put('count', 'searches'),
          inPhoto: put('count', 'wrong'),
          someone: put('count', 'wrongInPhoto', { count: 20, of: 100 }),
          twenty: put('count', 'given', { count: 20 }),
        },
        claims: [
          atLeast('wrong', 2, 'several in a photo of a hundred'),
          atLeast(read('wrongInPhoto', { count: 20 }), 0.5, 'more likely than not in a photo of twenty'),
        ],
      },
      {
        id: 'event',
        scenario: CROWD,
        figures: ['frequencies', 'tradeoff'],
        values: {
          passers: put('count', 'searches'),
          wrong: put('count', 'wrong'),
          right: put('count', 'firstRight', { of: 100 }),
          missed99: put('count', 'missedRate', { of: 100, at: AT_99 }),
        },
        claims: [
          atMost('firstRight', 0.15, 'few of the names are right'),
          atLeast(read('firstRight', { at: AT_99 }), 0.95, 'nearly all are at 99 %'),
          atLeast(read('missedRate', { at: AT_99 }), 0.4, 'where about half of those on the list pass'),
        ],
      },
    ],
  }),
]
