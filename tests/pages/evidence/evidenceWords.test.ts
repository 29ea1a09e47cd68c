import { expect, test } from 'vitest'
import {
  evidenceTable,
  assumedWords,
  foundWords,
  modelWords,
  resultWords,
  settingWords,
  verdictWords,
  workedOutWords,
} from '../../../src/pages/evidence/evidenceWords.ts'
import { fiveTests, fiveTestsWords, shareList } from '../../../src/pages/evidence/FiveTests.tsx'
import { PRESETS, presetById } from '../../../src/scenario/presets/index.ts'
import { evidenceOf } from '../../../src/state/evidence.ts'

const row = (id: string, place = 0) => evidenceOf(presetById(id)!)[place]!

test('a result is its count, and the group it is about', () => {
  expect(resultWords(row('aclu-2018'))).toBe('28 of 535 people wrongly matched')
  expect(resultWords(row('aclu-2018', 1))).toBe('people of color: 11 of 107 people wrongly matched')
  expect(resultWords(row('south-wales-2017'))).toBe('2,297 of 2,470 alerts named the wrong person')
  expect(resultWords(row('uk-pnd-2025'))).toBe('White people: 0.04% of searches wrongly matched someone')
})

test('the setting says what of it nobody published', () => {
  expect(settingWords(row('amazon-2018'))).toBe('Threshold 99%, 850,000 photos.')
  expect(assumedWords(row('amazon-2018'))).toBeNull()
  expect(assumedWords(row('massachusetts-2019'))).toBe('The threshold is assumed.')
  expect(settingWords(row('fbi-30m'))).toBe('No threshold, 30 million photos.')
  expect(assumedWords(row('fbi-30m'))).toBe('The size of the gallery is assumed.')
})

test('the published share comes with what else would fit the count, the model’s with what luck does', () => {
  expect(foundWords(row('aclu-2018'))).toBe(
    'Published: 5.2%. Any rate from 3.6% to 7.5% would fit that count.',
  )
  expect(modelWords(row('california-2019'))).toBe(
    'Model: 5.2%, about 6.3 of 120. In 95 of 100 tests: 2 to 11.',
  )
  expect(foundWords(row('fbi-30m'))).toBe('Published: 86%.')
})

test('verdicts say what does not fit, and what agreement is worth', () => {
  expect(verdictWords(row('california-2019'))).toBe(
    'Does not fit: the model expects about 6.3, the test found 26. Luck alone does that in fewer than 1 of 1 billion tests.',
  )
  expect(verdictWords(row('massachusetts-2019'))).toMatch(
    /^Does not fit: the model expects about 8.5, the test found 27\./,
  )
  expect(verdictWords(row('aclu-2018-10000'))).toContain('fewer than 1 of 900 tests')
  expect(verdictWords(row('aclu-2018'))).toBe('Fits because it was solved from this.')
  expect(verdictWords(row('comparitech-2020'))).toBe('Fits. Nothing was fitted to it.')
  expect(verdictWords(row('amazon-2018'))).toContain('was chosen with this result in view')
  expect(verdictWords(row('airport-gate'))).toContain('nobody can say whether the gap is luck')
})

test('the five tests of one product are listed, and those the model misses are named', () => {
  expect(shareList(fiveTests())).toBe('5.2%, 22%, 14%, 6%, and 5.1%')
  expect(fiveTestsWords(fiveTests())).toMatch(
    /^3 of the 5 shares lie inside the model’s band\. Outside it: California’s legislators, 2019 and Athletes in Massachusetts, 2019\./,
  )
})

test('the table has every published result, with as many cells as columns, written and raw', () => {
  const rows = PRESETS.flatMap(evidenceOf)
  const { columns, rows: cells, raw } = evidenceTable(rows)
  expect(cells).toHaveLength(rows.length)
  for (const line of [...cells, ...raw!]) expect(line).toHaveLength(columns.length)
  for (const line of cells) for (const cell of line) expect(cell).not.toMatch(/⟦|undefined|NaN/)
})

test('what was counted over a time says which, at the product’s own threshold', () => {
  expect(resultWords(row('met-2024'))).toBe(
    '25 of 691 alerts named the wrong person, January 2023 to July 2024',
  )
  expect(settingWords(row('met-2024'))).toBe('Threshold 0.60, 13,290 photos.')
  expect(evidenceTable([row('met-2024', 1)]).rows[0]).toContain('0.64')
})

test('a number that nobody printed is said to be worked out', () => {
  expect(workedOutWords(row('aclu-2018'))).toBeNull()
  expect(workedOutWords(row('aclu-2018', 1))).toBe(
    'The 107 is worked out from what was published; nobody printed it.',
  )
})
