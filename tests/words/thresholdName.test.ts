import { expect, test } from 'vitest'
import { sayThreshold, shortThreshold, thresholdNames } from '../../src/words/thresholdName.ts'

test('only thresholds that were not published go by a name', () => {
  const names = thresholdNames({ preset: 'uk-pnd-2025' })
  expect([80, 97.77, 95].map((percent) => sayThreshold(names, percent))).toEqual([
    'its lower setting',
    'its higher setting',
    '95%',
  ])
  expect([80, 97.77, 95].map((percent) => shortThreshold(names, percent))).toEqual(['lower', 'higher', '95%'])
  expect(thresholdNames({ preset: 'aclu-2018' }).size).toBe(0)
})
