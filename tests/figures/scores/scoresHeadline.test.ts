import { expect, test } from 'vitest'
import { scoresHeadline } from '../../../src/figures/scores/scoresWords.ts'

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
  expect(scoresHeadline(state)).toBe('The best of 25,000 strangers scores 80% or more in 1 in 19 searches')
  expect(scoresHeadline({ ...state, gallerySize: 1, fpir: 0 })).toBe(
    'One stranger scores 80% or more in hardly any search',
  )
  expect(scoresHeadline({ ...state, threshold: null })).toBe(
    'With no threshold, the best of 25,000 strangers is named in every search',
  )
})
