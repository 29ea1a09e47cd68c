import { afterEach, expect, test } from 'vitest'
import { figure } from '../../../src/figures/growth/figure.tsx'
import { growthData, growthRanges } from '../../../src/figures/growth/growthData.ts'
import { growthHeadline, growthWords, peopleOf, readGrowth } from '../../../src/figures/growth/growthWords.ts'
import { presetScenario } from '../../../src/scenario/presets/index.ts'
import { writeThresholdsAs } from '../../../src/words/thresholdNames.ts'

const ACLU = presetScenario('aclu-2018')

afterEach(() => writeThresholdsAs({ preset: 'aclu-2018' }))

test.each([
  [1, 'all 535'],
  [0.0523, '28 of 535'],
  [0.002, '1.1 of 535'],
  [1 / 12_345, '1 in 12,000'],
  [0, 'under 1 in a million'],
])('a share of %d of 535 searches reads %s', (share, text) => expect(peopleOf(share, 535)).toBe(text))

test.each([
  [1, 'all'],
  [0.55, '55%'],
  [0.0317, '1 in 32'],
  [0, 'under 1 in a million'],
])('where some are enrolled, a share of %d is no count that could be of this run: %s', (share, text) =>
  expect(peopleOf(share, null)).toBe(text),
)

test('of one person searched for, or under one in all, no part of a person is said and no 1 in 1', () => {
  expect([1, 0.97, 0.7, 0.04].map((share) => peopleOf(share, 1))).toEqual(['all', '97%', '70%', '1 in 25'])
  expect(peopleOf(0.46, 2)).toBe('46%')
})

test('growth in words: now, ten times as large, the pinned threshold, and what the textbook overstates', () => {
  const now = { threshold: 80, share: 28 / 535, more: 101 / 535 }
  const pinned = { threshold: 99, share: 1 / 520_000, more: 1 / 54_000 }
  const state = { gallerySize: 25_000, searches: 535, start: { size: 25_000, share: 28 / 535 }, missed: null }
  expect(growthWords({ ...state, now, pinned, textbook: 56 / 535 })).toBe(
    'Wrongly matched at 80%, of people who are not enrolled: 28 of 535 in a gallery of 25,000, 101 of 535 in one ten ' +
      'times as large. At 99% it is 1 in 520,000, and 1 in 54,000. The textbook rule says 56 of 535: 2 times as many.',
  )
  const never = { threshold: 99.99, share: 0, more: 0 }
  expect(growthWords({ ...state, now, pinned: never, textbook: null })).toMatch(
    /At 99\.99% it is under 1 in a million in both\.$/,
  )
  const largest = { threshold: 80, share: 1, more: null }
  expect(growthWords({ ...state, gallerySize: 1e9, now: largest, pinned: largest, textbook: 1 })).toBe(
    'Wrongly matched at 80%, of people who are not enrolled: all 535 in a gallery of 1,000,000,000, the largest drawn. At ' +
      '80% it is all 535. The textbook rule says all 535.',
  )
})

test('a number that the model is not sure of is said with its range, and one in the tail as a bound', () => {
  const state = { gallerySize: 25_000, searches: 535, start: { size: 25_000, share: 28 / 535 }, missed: null }
  const now = {
    threshold: 80,
    share: 28 / 535,
    more: 101 / 535,
    range: { low: 21 / 535, high: 39 / 535 },
    moreRange: { low: 69 / 535, high: 150 / 535 },
  }
  const pinned = {
    threshold: 99,
    share: 1 / 520_000,
    more: 1 / 54_000,
    range: { low: 2e-10, high: 1 / 150_000 },
    moreRange: { low: 2e-6, high: 1 / 16_000 },
  }
  expect(growthWords({ ...state, now, pinned, textbook: null })).toBe(
    'Wrongly matched at 80%, of people who are not enrolled: 28 of 535 (between 21 and 39) in a gallery of 25,000, 101 of ' +
      '535 (between 69 and 150) in one ten times as large. At 99% it is 1 in 520,000 (at most 1 in 150,000), and 1 in ' +
      '54,000 (between 1 in 500,000 and 1 in 16,000). Ranges hold 9 in 10 of 40 curves, drawn by how well they fit what was published; luck ' +
      'comes on top.',
  )
  const tail = { ...pinned, share: 2e-8, range: { low: 2e-16, high: 1 / 150_000 } }
  expect(growthWords({ ...state, now, pinned: tail, textbook: null })).toContain(
    'At 99% it is fewer than about 1 in 150,000, and',
  )
})

test('its headline is what a larger gallery does: the one that is set, or one ten times as large', () => {
  const now = { threshold: 80, share: 28 / 535, more: 101 / 535 }
  const start = { size: 25_000, share: 28 / 535 }
  const state = { gallerySize: 25_000, searches: 535, start, now, pinned: null, textbook: null, missed: null }
  expect(growthHeadline(state)).toBe('Ten times the gallery: 28 wrong matches become 101')
  expect(growthHeadline({ ...state, searches: null })).toBe(
    'Ten times the gallery takes wrong matches from 1 in 19 to 1 in 5',
  )
  expect(growthHeadline({ ...state, gallerySize: 850_000, now: { ...now, share: 164 / 535 } })).toBe(
    'The larger gallery turns 28 wrong matches into 164',
  )
  expect(growthHeadline({ ...state, gallerySize: 100, now: { ...now, share: 1 / 9000 } })).toBe(
    'The smaller gallery takes wrong matches from 1 in 19 to 1 in 9,000',
  )
  const largest = { ...now, share: 1, more: null }
  expect(growthHeadline({ ...state, gallerySize: 1e9, start: { size: 1e9, share: 1 }, now: largest })).toBe(
    'In the largest gallery drawn, all 535 are wrongly matched',
  )
  expect(growthHeadline({ ...state, now: null })).toBe(
    'With no threshold, everyone who is not in the gallery is by definition wrongly matched, whatever its size',
  )
})

test('without a threshold everybody who is not enrolled is wrongly matched, and the words say who is missed', () => {
  const missed = { share: 1 / 7, more: 1 / 4, listLength: 50 }
  const start = { size: 3e7, share: 1 }
  const state = { gallerySize: 3e7, searches: null, start, now: null, pinned: null, textbook: null, missed }
  expect(growthWords(state)).toBe(
    'With no threshold, every search for someone who is not enrolled names a wrong person, in a gallery of any size. Of ' +
      'people who are enrolled, the right one is not among the 50 names for 1 in 7 in a gallery of 30,000,000, and for 1 ' +
      'in 4 in one ten times as large.',
  )
})

test('a threshold that was not published goes by its name, in words and in the table', () => {
  writeThresholdsAs({ preset: 'uk-pnd-2025' })
  const scenario = presetScenario('uk-pnd-2025')
  expect(figure.words(scenario)).toContain('Wrongly matched at the lower setting, of people')
  expect(figure.words(scenario)).toContain('At the higher setting it is')
  const labels = figure.table(scenario).columns.map(({ label }) => label)
  expect(labels).toEqual(
    expect.arrayContaining(['lower', 'higher', 'the higher setting, high end of the range']),
  )
  expect([figure.words(scenario), ...labels].join(' ')).not.toContain('97.77')
})

test('without a threshold the misses have their range', () => {
  expect(figure.words(presetScenario('fbi-30m'))).toMatch(
    /for 1 in 7 \(between 1 in 10 and 1 in 7\) in a gallery/,
  )
})

test('the headline gives what nobody knows of the number, as far as that is known', () => {
  const data = { ...growthData(ACLU), ...growthRanges(ACLU) }
  expect(growthHeadline(readGrowth(data))).toBe(
    'Ten times the gallery: 28 wrong matches become 101 (73 to 152)',
  )
  const larger = { ...ACLU, gallerySize: 850_000 }
  expect(growthHeadline(readGrowth({ ...growthData(larger), ...growthRanges(larger) }))).toMatch(
    /^The larger gallery turns 28 wrong matches into \d+ \(\d+ to \d+\)$/,
  )
  expect(growthHeadline(readGrowth(growthData(ACLU)))).toBe(
    'Ten times the gallery: 28 wrong matches become 101',
  )
})

test('what the slope rests on is called assumed, with what it would be without, outside the range', () => {
  // 11 of 107 and 17 of 428, ten times over: 107 (1 - (96/107)^10) + 428 (1 - (411/428)^10) = 213.
  expect(figure.words(ACLU)).toContain(
    'How it grows is assumed: some faces draw many lookalikes, as in tests by NIST. Were none more common than another, it ' +
      'would be 213 of 535 with the larger gallery, outside the range.',
  )
  // Where wrong matches are rare, ten times the gallery is ten times the risk either way.
  expect(figure.words({ ...ACLU, threshold: 97 })).toContain('as in tests by NIST. At 99%')
  expect(figure.words({ ...ACLU, rho: 0 })).not.toContain('assumed')
})
