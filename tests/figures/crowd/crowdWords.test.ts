import { expect, test } from 'vitest'
import { crowdData } from '../../../src/figures/crowd/crowdData.ts'
import { crowdTable } from '../../../src/figures/crowd/crowdTable.ts'
import { crowdHeadline, crowdWords, personWords } from '../../../src/figures/crowd/crowdWords.ts'
import { parseLink } from '../../../src/scenario/links.ts'
import { fourPeople } from './fourPeople.ts'

const figure = {
  gallerySize: 25_000,
  threshold: 80,
  comparison: 99,
  searches: 535,
  listLength: 5,
  named: 33,
  namedPinned: 0,
  read: 535,
  expected: null,
} as const

test('the crowd says who is named, and who still would be at the pinned threshold', () => {
  expect(crowdWords(figure)).toBe(
    'At 80%, 33 of 25,000 people in the gallery are named for somebody else: 535 searches name up to 5 people each. ' +
      'At 99%, nobody is.',
  )
  expect(crowdWords({ ...figure, gallerySize: 1, named: 0 })).toBe(
    'At 80%, none of 1 person in the gallery is named for somebody else: 535 searches name up to 5 people each.',
  )
  expect(
    crowdWords({
      ...figure,
      gallerySize: 1e9,
      threshold: 99,
      comparison: 80,
      searches: 1,
      read: 1,
      listLength: 1,
      named: 1,
      namedPinned: 900,
    }),
  ).toBe(
    'At 99%, 1 of 1,000,000,000 people in the gallery is named for somebody else: one search names one person. ' +
      'At 80% it would be 900. The ACLU’s whole gallery of 25,000 is the disc in the middle, 1/200 as wide.',
  )
})

test('while the crowd is read, it says how far that is', () => {
  expect(crowdWords({ ...figure, threshold: 'none', namedPinned: null, read: 200 })).toBe(
    'Counting: 200 of 535 searches read, 33 people named.',
  )
})

test('its headline is how many are named', () => {
  expect(crowdHeadline(figure)).toBe(
    'In this run, 33 people in a gallery of 25,000 are named for somebody else',
  )
  expect(crowdHeadline({ ...figure, named: 1 })).toBe(
    'In this run, one person in a gallery of 25,000 is named for somebody else',
  )
  expect(crowdHeadline({ ...figure, named: 0 })).toBe(
    'In this run, nobody in a gallery of 25,000 is named for somebody else',
  )
})

test('its headline holds still while people are counted: what is expected, then the count', () => {
  const expected = crowdData(parseLink('?preset=fbi-30m').scenario, () => ({
    ...fourPeople,
    read: 9,
  })).expected!
  const reading = [9, 90, 400].map((read) =>
    crowdHeadline({ ...figure, gallerySize: 3e7, named: read * 10, read, expected }),
  )
  expect(new Set(reading)).toEqual(
    new Set(['About 200,000 people in a gallery of 30,000,000 are expected to be named for somebody else']),
  )
  expect(crowdHeadline({ ...figure, read: 9 })).toBe(
    'Counting who in a gallery of 25,000 is named for somebody else',
  )
})

test.each(['?preset=fbi-30m&p=400', '?preset=washington-county', '?preset=washington-county&n=2000'])(
  'what is expected is what is counted: %s',
  (link) => {
    const { named, expected } = crowdData(parseLink(link).scenario)
    expect(Math.abs(named.count / expected! - 1)).toBeLessThan(0.02)
  },
)

test('the table counts the people named within each ring, at both thresholds', () => {
  const named = { ...fourPeople, count: 3 }
  const pinned = { ...fourPeople, position: [900], count: 1 }
  const { columns, rows } = crowdTable({ ...figure, named, pinned })
  expect(columns.map(({ label }) => label).slice(1)).toEqual(['At 80%: named', 'At 99%: named'])
  expect(rows).toEqual([
    ['1,000', '2', '1'],
    ['25,000', '3', '1'],
  ])
  expect(personWords(named, 1)).toBe('Person 900 scores 99.5% in search 4')
})
