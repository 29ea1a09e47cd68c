import { describe, expect, test } from 'vitest'
import {
  chanceWords,
  luckVerdict,
  publishedWords,
  repeatHeadline,
  repeatTable,
  repeatWords,
} from '../../../src/figures/repeat/repeatWords.ts'
import { countAtLeast, repeatedCount } from '../../../src/engine/repeats.ts'

const pmf = repeatedCount([{ searches: 535, chance: 28 / 535 }])
const atLeast = countAtLeast(pmf, 28)
const published = {
  who: 'The ACLU found',
  count: 28,
  atLeast,
  atMost: 1 - countAtLeast(pmf, 29),
  isSolved: false,
}
const alike = repeatedCount([{ searches: 28, chance: 0.2 }])
const share = {
  label: 'people of color',
  count: 11,
  of: 28,
  share: 0.2,
  atLeast: countAtLeast(alike, 11),
  pmf: alike,
}

describe('repeatWords', () => {
  test('answers both questions: could 28 be luck, and could 11 of 28', () => {
    expect(repeatWords({ threshold: 80, pmf, published, share, thisRun: 26 })).toBe(
      'At 80%, nineteen tests in 20 wrongly match 18 to 38 people; the average is 28. ' +
        'The ACLU found 28. As many or more come up in about 527 in 1,000 tests. That is no surprise: luck explains it. ' +
        'If everyone were hit alike, 11 or more of 28 would be people of color in about 15 in 1,000 tests. ' +
        'That is rare: luck alone seldom does it. This run: 26.',
    )
  })

  test('a count that the model was solved from is not said to be luck', () => {
    const words = publishedWords({ ...published, isSolved: true })
    expect(words).toBe(
      'The ACLU found 28. As many or more come up in about 527 in 1,000 tests. ' +
        'It has to fit: the model was solved from this very count.',
    )
  })

  test('an average under one person is said as one test in so many', () => {
    const rare = repeatedCount([{ searches: 535, chance: 1e-4 }])
    expect(repeatWords({ threshold: 99, pmf: rare, published: null, share: null, thisRun: null })).toBe(
      'At 99%, anyone at all is wrongly matched in about 52 in 1,000 tests.',
    )
  })

  test('a published count too small for luck is said as few', () => {
    const few = { who: 'The police found', count: 2, atLeast: 1, atMost: 1e-7, isSolved: false }
    expect(repeatWords({ threshold: 80, pmf, published: few, share: null, thisRun: null })).toContain(
      'The police found 2. As few or fewer come up in about 1 in 10M tests. Luck does not explain it.',
    )
  })
})

test('chances are tests out of 1,000, and below one of these 1 in so many', () => {
  expect([1, 0.525, 0.0149, 0.004, 0.0005, 2e-8, 1e-12, 0].map(chanceWords)).toEqual([
    'nearly every test',
    'about 525 in 1,000 tests',
    'about 15 in 1,000 tests',
    'about 4 in 1,000 tests',
    'about 1 in 2,000 tests',
    'about 1 in 50M tests',
    'fewer than 1 in a billion tests',
    'no test',
  ])
})

test('luck explains what comes up more than 1 time in 20, and does not explain 1 in 200', () => {
  expect([0.5, 0.051, 0.0149, 0.005, 0].map(luckVerdict)).toEqual(['usual', 'usual', 'rare', 'no', 'no'])
})

test('the table adds up to the tests that were run', () => {
  const runs = [26, 28, 28, 31, 60]
  const table = repeatTable({ threshold: 80, pmf, published, share, thisRun: 26, runs, shown: 4 })
  const sum = table.raw!.reduce((total, row) => total + Number(row[1]), 0)
  expect(sum).toBe(4)
  expect(table.raw!.reduce((total, row) => total + Number(row[2]), 0)).toBeCloseTo(4, 9)
})

test('its headline is what was found, and how far luck alone moves the count', () => {
  const state = { threshold: 80, pmf, published: null, share: null, thisRun: null }
  expect(repeatHeadline({ ...state, published })).toBe(
    'The ACLU found 28; by luck alone the same test gives 18 to 38',
  )
  expect(repeatHeadline(state)).toBe('By luck alone, the same test wrongly matches 18 to 38 people')
  const rare = repeatedCount([{ searches: 535, chance: 1e-5 }])
  expect(repeatHeadline({ ...state, threshold: 99, pmf: rare })).toBe(
    'At 99%, anyone at all is wrongly matched in about 5 in 1,000 tests',
  )
})
