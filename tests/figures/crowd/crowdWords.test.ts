import { expect, test } from 'vitest'
import { crowdTable } from '../../../src/figures/crowd/crowdTable.ts'
import { crowdWords, lightWords } from '../../../src/figures/crowd/crowdWords.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'

test('the crowd says who lights up, and who still would at the pinned threshold', () => {
  const figure = { gallerySize: 25_000, threshold: 80, comparison: 99, searches: 535, listLength: 5 }
  expect(crowdWords({ ...figure, lit: 33, litPinned: 0 })).toBe(
    'Of 25,000 people in the gallery, 33 score 80% or more against somebody else among the 535 searched for. ' +
      'At 99%, none of them stays lit.',
  )
  expect(crowdWords({ ...figure, gallerySize: 1, lit: 0, litPinned: 0 })).toBe(
    'Of 1 person in the gallery, none scores 80% or more against somebody else among the 535 searched for.',
  )
  expect(
    crowdWords({
      ...figure,
      gallerySize: 1e9,
      threshold: 99,
      comparison: 80,
      lit: 1,
      litPinned: 900,
    }),
  ).toBe(
    'Of 1,000,000,000 people in the gallery, 1 scores 99% or more against somebody else among the 535 searched for. ' +
      'At 80% it would be 900. The ACLU’s whole gallery of 25,000 is the disc in the middle, 1/200 as wide.',
  )
})

test('the crowd counts people and leaves counting searches to the figure of the searches, with one search too', () => {
  const figure = { gallerySize: 25_000, threshold: 50, comparison: null, listLength: 5, litPinned: null }
  expect(crowdWords({ ...figure, searches: 535, lit: 500 })).not.toMatch(/ in \d+ of the searches/)
  expect(crowdWords({ ...figure, searches: 1, lit: 1 })).toBe(
    'Of 25,000 people in the gallery, 1 scores 50% or more in the one search, for somebody else.',
  )
  expect(crowdWords({ ...figure, searches: 100, lit: 500 })).toContain(
    'Only the 5 best lookalikes of each search',
  )
  expect(crowdWords({ ...figure, searches: 100, lit: 500, listLength: 1 })).toContain(
    'Only the best lookalike of each search is drawn.',
  )
})

test('without a threshold the crowd says whom the searches name, and no score that decides', () => {
  const figure = { gallerySize: 25_000, threshold: null, comparison: 99, searches: 535, listLength: 5 }
  expect(crowdWords({ ...figure, lit: 900, litPinned: 3 })).toBe(
    'With no threshold, 900 of 25,000 people in the gallery light up: each is among the best lookalikes of a search for ' +
      'somebody else, or was when the gallery was smaller.',
  )
  const lights = { count: 2, position: [3, 9], group: [0, 0], x: [-2, 4], probe: [0, 1] }
  const { columns, rows } = crowdTable(lights, 25_000, null, 99)
  expect(columns.map(({ label }) => label)).toEqual(['People in the gallery', 'Lit with no threshold'])
  expect(rows.at(-1)).toEqual(['25,000', '2'])
  expect(lightWords(lights, 1)).toBe('Person 9 scores 98.2% in search 2')
})

test('a list of one has one best lookalike', () => {
  const figure = {
    gallerySize: 25_000,
    comparison: null,
    litPinned: null,
    searches: 1,
    listLength: 1,
    lit: 4,
  }
  expect(crowdWords({ ...figure, threshold: null })).toContain('each is the best lookalike of a search')
  expect(crowdWords({ ...figure, threshold: 80 })).toContain(
    'Only the best lookalike of each search is drawn.',
  )
})

test('the table counts the lights within each ring, at both thresholds', () => {
  const { columns, rows } = crowdTable(
    {
      count: 4,
      position: [10, 900, 24_000, 5e8],
      group: [0, 1, 0, 1],
      x: [81, 99.5, 85, 80].map(toLogOdds),
      probe: [3, 3, 7, 1],
    },
    25_000,
    80,
    99,
  )
  expect(columns.map(({ label }) => label).slice(1)).toEqual(['Lit at 80%', 'Lit at 99%'])
  expect(rows).toEqual([
    ['1,000', '2', '1'],
    ['25,000', '3', '1'],
  ])
})
