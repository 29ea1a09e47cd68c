import { expect, test } from 'vitest'
import {
  causesTable,
  causesWords,
  differenceText,
  orderCauses,
} from '../../../src/figures/causes/causesWords.ts'
import { evidenceTable, evidenceWords } from '../../../src/figures/evidence/evidenceWords.ts'
import { sidesTable, sidesWords } from '../../../src/figures/sides/sidesWords.ts'

const full = { ratio: 2.59, difference: 0.0631 }
const GAP = {
  measure: 'wronglyMatched',
  full,
  now: full,
  remaining: {
    algorithm: { ratio: 0.98, difference: -0.0011 },
    cross: full,
    gallery: { ratio: 2.1, difference: 0.049 },
    photo: full,
    searched: full,
  },
} as const
const figure = { gap: GAP, label: 'Members of color', reference: 'White members', hasOwnThresholds: false }

test('the gap is said whole, then without each cause that matters, then what causes are not the people', () => {
  expect(causesWords(figure)).toBe(
    'With nothing switched off, people in the group “Members of color” are wrongly matched 2.6 times as often as those in ' +
      '“White members”. ' +
      'In this world, without “The algorithm”: 0.98 times. In this world, without “Who is in the gallery”: 2.1 times. ' +
      'A gap between groups can come from the photos the system learned from, from light and camera, from who is enrolled ' +
      'in the gallery, and from where the threshold is set. None of these is a trait of the people.',
  )
})

test('the name of a group is never made the subject: it may be an adjective', () => {
  expect(causesWords({ ...figure, label: 'Black', reference: 'White' })).toContain(
    'people in the group “Black” are wrongly matched 2.6 times as often as those in “White”.',
  )
})

test('causes come by size of effect', () => {
  expect(orderCauses(GAP)).toEqual(['algorithm', 'gallery', 'cross', 'photo', 'searched'])
})

test('with a cause switched off the gap as it stands is said, too', () => {
  expect(causesWords({ ...figure, gap: { ...GAP, now: GAP.remaining.gallery } })).toContain(
    'As switched now: 2.1 times.',
  )
})

test('a gap that a cause takes away wholly is said to be gone, not to be 1 times', () => {
  const gone = { ...GAP, remaining: { ...GAP.remaining, algorithm: { ratio: 1.0004, difference: 1e-5 } } }
  expect(causesWords({ ...figure, gap: gone })).toContain('In this world, without “The algorithm”: no gap.')
})

test('where there is no gap at all, that is said', () => {
  const even = { ratio: 1, difference: 0 }
  const remaining = { algorithm: even, cross: even, gallery: even, photo: even, searched: even }
  expect(
    causesWords({ ...figure, gap: { measure: 'wronglyMatched', full: even, now: even, remaining } }),
  ).toBe(
    'With nothing switched off, people in the groups “Members of color” and “White members” are wrongly matched equally often.',
  )
})

test('where nearly everybody is wrongly matched, what hardly changes that is not told as a cause', () => {
  const remaining = { ...GAP.remaining, gallery: full, photo: full, searched: full }
  const gap = { ...GAP, full: { ratio: 1.001, difference: 0.001 }, remaining }
  const words = causesWords({
    ...figure,
    gap: { ...gap, remaining: { ...remaining, algorithm: { ratio: 1, difference: 0 } } },
  })
  expect(words).toContain('equally often.')
  expect(words).not.toContain('The algorithm')
})

test('a zero rate makes the ratio undefined, in words', () => {
  const zero = { ratio: null, difference: 0.01 }
  expect(causesWords({ ...figure, gap: { ...GAP, full: zero } })).toBe(
    'A rate is zero here, so no ratio can be given.',
  )
})

test('a difference is people out of the same number of searches, more or fewer', () => {
  expect(differenceText(full, 10_000, 'B')).toBe('631 more in 10,000')
  expect(differenceText({ ratio: 0.9, difference: -0.0011 }, 10_000, 'B')).toBe('11 fewer in 10,000')
  expect(differenceText({ ratio: 1, difference: 0 }, 10_000, 'B')).toBe('no more than B')
})

test('the table lists the whole gap, each cause off, and the gap as switched', () => {
  expect(causesTable(figure).rows).toEqual([
    ['none', '2.6', '631 more in 10,000'],
    ['The algorithm', '0.98', '11 fewer in 10,000'],
    ['Who is in the gallery', '2.1', '490 more in 10,000'],
    ['Mix-ups within a group', '2.6', '631 more in 10,000'],
    ['Photo and light', '2.6', '631 more in 10,000'],
    ['Who is searched for', '2.6', '631 more in 10,000'],
    ['as switched now', '2.6', '631 more in 10,000'],
  ])
})

const SIDES = [
  { id: 'a', label: 'Group A', searched: 0.1028, named: 0.00128, resident: null },
  { id: 'b', label: 'Group B', searched: 0.0397, named: null, resident: null },
]

const SETTING = { gallerySize: 25_000, matedShare: 0 }

test('those named are counted in at most as many as are enrolled, two digits to the largest group', () => {
  const named = (rate: number, gallerySize: number): string =>
    sidesWords(
      [
        { id: 'a', label: 'A', searched: null, named: rate, resident: null },
        { id: 'b', label: 'B', searched: null, named: rate / 4, resident: null },
      ],
      { gallerySize, matedShare: 0 },
    )
  expect(named(0.0113, 25_000)).toBe(
    'In the gallery and wrongly named, times in this test per 1,000 enrolled: 11 (A) and 3 (B).',
  )
  expect(named(12, 7)).toBe(
    'In the gallery and wrongly named, times in this test per person enrolled: 12 (A) and 3 (B).',
  )
  expect(named(1e-7, 19_000_000)).toBe(
    'In the gallery and wrongly named in this test, of those enrolled: 1 in 10 million (A) and 1 in 40 million (B).',
  )
  expect(named(0, 300)).toContain('per 100 enrolled: 0 (A)')
})

test('where some searched for are enrolled, it is said whose searches count; where all are, nothing is measured', () => {
  expect(sidesWords(SIDES, { ...SETTING, matedShare: 1 })).toMatch(
    /Only searches for people who are not in the gallery count here\.$/,
  )
  const none = SIDES.map((row) => ({ ...row, searched: null, named: null }))
  expect(sidesWords(none, { ...SETTING, matedShare: 1 })).toBe(
    'Only searches for people who are not in the gallery count here.',
  )
})

test('both sides of a wrong match are said, each over one number of people', () => {
  expect(sidesWords(SIDES, SETTING)).toBe(
    'Searched for and wrongly matched, in every 10,000 searches: 1,028 (Group A) and 397 (Group B). ' +
      'In the gallery and wrongly named, times in this test per 10,000 enrolled: 13 (Group A).',
  )
  expect(sidesTable(SIDES, SETTING).rows).toEqual([
    ['Group A', '1,028', '13'],
    ['Group B', '397', '—'],
  ])
})

test('with shares of residents known, it is said who is named more often than their numbers', () => {
  const rows = SIDES.map((row, i) => ({ ...row, resident: [1.5, 0.75][i]! }))
  expect(sidesWords(rows, SETTING)).toContain(
    'Compared with their numbers among residents, they are wrongly named 1.5 times as often (Group A) and ' +
      '0.75 times as often (Group B).',
  )
  expect(sidesTable(rows, SETTING).rows[0]).toEqual(['Group A', '1,028', '13', '1.5 times'])
})

test('per resident there is a ratio and no number of people', () => {
  const perResident = { ...GAP, measure: 'perResident' } as const
  expect(causesTable({ ...figure, gap: perResident }).rows[0]).toEqual(['none', '2.6', '—'])
})

const counts = [
  { label: 'Members of color', count: 11, of: 107 },
  { label: 'White members', count: 17, of: 428 },
]
const WORLDS = [
  { id: 'a', galleryShare: 0.3, factor: 6.2, cross: 0.2, counts },
  { id: 'b', galleryShare: 0.5, factor: 3.7, cross: 0.2, counts },
  { id: 'c', galleryShare: 0.6, factor: 2.8, cross: 0.2, counts },
]

test('same evidence: the counts once, and how far the causes range', () => {
  const evidence = { label: 'people of color', reference: 'white people', worlds: WORLDS }
  expect(evidenceWords(evidence)).toBe(
    'All 3 worlds give 11 of 107 (Members of color) and 17 of 428 (White members). From one to the next, 30% ' +
      'to 60% of the gallery are in the group “people of color”, and the algorithm confuses them 2.8 to 6.2 times as ' +
      'often as those in “white people”.',
  )
  expect(evidenceTable(evidence).rows[1]).toEqual(['B', '50%', '3.7', '0.2', '11 of 107', '17 of 428'])
})

test('where each group has its own threshold, words and table say that it is kept', () => {
  expect(causesWords({ ...figure, hasOwnThresholds: true })).toContain(
    'Each group keeps its own threshold, whatever is switched off.',
  )
  expect(causesTable({ ...figure, hasOwnThresholds: true }).caption).toBe(
    'What is left of the gap in this world with one cause off, each group at its own threshold',
  )
  expect(causesTable(figure).caption).toBe('What is left of the gap in this world with one cause off')
})
