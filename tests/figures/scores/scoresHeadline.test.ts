import { expect, test } from 'vitest'
import { parseLink } from '../../../src/scenario/links.ts'
import { scoresData } from '../../../src/figures/scores/scoresData.ts'
import { scoresHeadline, scoresWords } from '../../../src/figures/scores/scoresWords.ts'

const state = {
  gallerySize: 25_000,
  threshold: 80,
  comparison: null,
  fpir: 1 / 19,
  fnmr: 0.01,
  fpirComparison: null,
  fnmrComparison: null,
}

test('the headline is how often the best of all strangers scores high enough', () => {
  expect(scoresHeadline(state)).toBe('The best of 25,000 strangers reaches 80% in 1 in 19 searches')
  expect(scoresHeadline({ ...state, gallerySize: 1, fpir: 0 })).toBe(
    'One stranger reaches 80% in hardly any search',
  )
  expect(scoresHeadline({ ...state, threshold: null })).toBe(
    'With no threshold, the best of 25,000 strangers is named in every search',
  )
})

test('the number has its range, and in a tail that nobody measured it is a bound', () => {
  const far = { ...state, threshold: 99 }
  expect(scoresHeadline({ ...far, fpir: 1 / 520_000, fpirRange: { low: 2e-9, high: 1 / 17_000 } })).toBe(
    'The best of 25,000 strangers reaches 99% in 1 in 520,000 searches (at most 1 in 17,000)',
  )
  expect(scoresHeadline({ ...far, fpir: 1e-8, fpirRange: { low: 2e-12, high: 1 / 90_000 } })).toBe(
    'The best of 25,000 strangers reaches 99% in at most 1 in 90,000 searches',
  )
})

test('so it is on the page: at 80% a narrow range, at 99% a wide one, in headline and words', () => {
  const at = (t: number) => scoresData(parseLink(`?t=${t}&n=25000`).scenario)
  expect(scoresHeadline(at(80))).toMatch(/1 in 19 searches \(1 in \d+ to 1 in \d+\)$/)
  expect(scoresHeadline(at(99))).toMatch(/ searches \(at most 1 in [\d,]+\)$/)
  expect(scoresWords(at(80)).match(/ searches \(|wrongly matched|hardly any/g)!.length).toBeGreaterThan(1)
})
