import { afterEach, expect, test } from 'vitest'
import { figure } from '../../../src/figures/map/figure.ts'
import { presetScenario } from '../../../src/scenario/presets/index.ts'
import { isoLines, lineAt, WRONG_LEVELS } from '../../../src/figures/map/isoLines.ts'
import { mapTable } from '../../../src/figures/map/mapTable.ts'
import { mapWords, missedLabel, pointWords, wrongLabel } from '../../../src/figures/map/mapWords.ts'
import { toLogOdds } from '../../../src/engine/logOdds.ts'
import { writeThresholdsAs } from '../../../src/words/thresholdNames.ts'
import { missed, wrongPer } from './aclu.ts'

afterEach(() => writeThresholdsAs({ preset: 'aclu-2018' }))

test('the map says what the point does, what the pinned setting does, and what a safe threshold would be', () => {
  const here = { wrong: 0.0523, missed: 1 / 92 }
  const comparison = { threshold: 99, shares: { wrong: 1 / 520_000, missed: 1 / 19 } }
  expect(mapWords({ threshold: 80, gallerySize: 25_000, here, comparison, neededX: toLogOdds(94.6) })).toBe(
    'With 25,000 people in the gallery, 80% wrongly matches 52 of 1,000 people who are not in it and ' +
      'misses 1 in 92 who are. At 99% it wrongly matches 1 in 520,000 people who are not in it and misses 1 in 19. ' +
      'To wrongly match no more than 1 in 1,000, a gallery of this size needs a threshold of 95%.',
  )
})

test('without anyone enrolled among those searched for, the map says nothing of misses', () => {
  const here = { wrong: 1e-12, missed: null }
  expect(mapWords({ threshold: 99, gallerySize: 1, here, comparison: null, neededX: toLogOdds(20) })).toBe(
    'With 1 person in the gallery, 99% wrongly matches under 1 in a million people who are not in it. ' +
      'In a gallery this small, every threshold on the map wrongly matches fewer than 1 in 1,000.',
  )
})

test('a gallery for which no threshold is high enough is said to have none', () => {
  const here = { wrong: 1, missed: 0.81 }
  const words = mapWords({ threshold: 50, gallerySize: 1e9, here, comparison: null, neededX: 20 })
  expect(words).toContain(
    'wrongly matches 1,000 of 1,000 people who are not in it and misses 81 of 100 who are.',
  )
  expect(words).toContain('No threshold on this map wrongly matches as few as 1 in 1,000')
})

test('what nobody knows is said beside each number, and of the threshold that is enough', () => {
  const words = figure.words(presetScenario('aclu-2018'))
  expect(words).toMatch(
    /80% wrongly matches 52 of 1,000 \(between 40 and 73\) people who are not in it and misses/,
  )
  expect(words).toMatch(/misses 1 in \d+ \(between 1 in \d+ and 1 in \d+\) who are\. At 99%/)
  expect(words).toContain('1 in 520,000 (at most 1 in 150,000) people who are not in it')
  expect(words).toMatch(
    /a threshold of 95% \(between 9\d% and 9\d%: the bar on the map\)\. Ranges hold 9 in 10/,
  )
})

test('thresholds that were not published go by their names, and what is needed has no second decimal', () => {
  writeThresholdsAs({ preset: 'uk-pnd-2025' })
  const words = figure.words(presetScenario('uk-pnd-2025'))
  expect(words).toMatch(
    /^With 19,000,000 people in the gallery, the lower setting wrongly matches 32 of 1,000/,
  )
  expect(words).toContain('At the higher setting it wrongly matches')
  expect(figure.table(presetScenario('uk-pnd-2025')).rows.map(([, at]) => at)).toEqual(
    expect.arrayContaining(['lower', 'higher']),
  )
  for (const id of ['uk-pnd-2025', 'fbi-30m', 'south-wales-2017', 'airport-gate']) {
    writeThresholdsAs({ preset: id })
    expect(figure.words(presetScenario(id))).not.toMatch(/\d\.\d\d%/)
  }
})

test.each([
  [1, '1,000 per 1,000'],
  [0.0523, '52 per 1,000'],
  [0.001, '1 per 1,000'],
  [1 / 12_345, '1 in 12,000'],
  [0, 'under 1 in a million'],
  [0.99996, '999 per 1,000'],
])('a share of %d wrongly matched reads %s', (share, text) => expect(wrongLabel(share)).toBe(text))

test.each([
  [0.81, '81 of 100 missed'],
  [0.9999, '99 of 100 missed'],
  [1 / 92, '1 in 92 missed'],
  [0, 'no one missed'],
])('a share of %d missed reads %s', (share, text) => expect(missedLabel(share)).toBe(text))

test('a handle says the whole place, so that either key that moves it is heard', () => {
  expect(pointWords(80, 25_000, { wrong: 0.0523, missed: 1 / 92 })).toBe(
    '80%, 25,000 people: 52 per 1,000 wrongly matched, 1 in 92 missed',
  )
})

test('the table holds the point, the pinned setting, each place and each line', () => {
  const shares = (percent: number, size: number) => ({
    wrong: wrongPer(size, toLogOdds(percent)),
    missed: missed(size, toLogOdds(percent)),
  })
  const wrongLines = isoLines(wrongPer, WRONG_LEVELS)
  const { columns, rows, raw } = mapTable({
    threshold: 80,
    gallerySize: 25_000,
    here: shares(80, 25_000),
    comparison: { threshold: 99, shares: shares(99, 25_000) },
    places: [
      { id: 'a', name: 'Amazon’s reply', threshold: 99, gallerySize: 850_000, kind: 'test' },
      { id: 'f', name: 'FBI', threshold: null, gallerySize: 3e7, kind: 'use' },
    ],
    wrongLines,
    missedLines: [],
    wrongPer,
    missed,
  })
  expect(rows.every((row) => row.length === columns.length)).toBe(true)
  expect(rows.slice(0, 4).map((row) => row.slice(0, 3))).toEqual([
    ['You are here', '80%', '25,000'],
    ['For comparison', '99%', '25,000'],
    ['Amazon’s reply', '99%', '850,000'],
    ['FBI', 'none', '30,000,000'],
  ])
  expect(rows[3]?.slice(3)).toEqual(['1,000 per 1,000', ''])
  expect(rows).toHaveLength(4 + 3 * WRONG_LEVELS.length)
  // The numbers are not the other system's own.
  expect(columns[0]?.label).toBe('Where this system would stand')
  // In the CSV: percent, people, shares.
  expect(raw?.[1]).toEqual([
    'For comparison',
    99,
    25_000,
    shares(99, 25_000).wrong,
    shares(99, 25_000).missed,
  ])
  expect(raw?.[3]?.slice(1)).toEqual([null, 3e7, 1, null])
  expect(raw?.[4]?.slice(3)).toEqual([WRONG_LEVELS[0], null])
  expect(raw?.every((row) => row.slice(1).every((cell) => typeof cell !== 'string'))).toBe(true)
  expect(Number.isFinite(lineAt(wrongLines[0] ?? { level: 0, points: [] }, 1e9))).toBe(true)
})

test('the table has both ends of what is known of the point and of the pinned setting', () => {
  const { columns, rows } = figure.table(presetScenario('aclu-2018'))
  expect(columns.map(({ label }) => label).slice(5)).toEqual([
    'Wrongly matched, low end of the range',
    'Wrongly matched, high end of the range',
    'Missed, low end of the range',
    'Missed, high end of the range',
  ])
  expect(rows[0]?.slice(3)).toEqual([
    '52 per 1,000',
    '1 in 150 missed',
    '40 per 1,000',
    '73 per 1,000',
    '1 in 700 missed',
    '1 in 82 missed',
  ])
  expect(rows[1]?.[5]).toBe('under 1 in a million')
  expect(rows.at(-1)?.slice(5)).toEqual(['', '', '', ''])
})
