import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apportion } from '../../src/engine/apportion.ts'
import { referenceNumbers } from '../../src/scenario/referenceNumbers.ts'
import { DEFAULT_SCENARIO } from '../../src/scenario/presets/scenarios.ts'
import { report } from '../../src/scenario/report.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const share = fc.double({ min: 0.01, max: 10, noNaN: true })
const numbersOf = (shares: readonly number[]) =>
  referenceNumbers({
    groups: shares.map((galleryShare) => ({ ...DEFAULT_SCENARIO.groups[0]!, galleryShare })),
  })

describe('the number of an enrolled person', () => {
  test('is theirs alone', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 6 }), (shares) => {
        const numberOf = numbersOf(shares)
        const all = shares.flatMap((_, group) =>
          Array.from({ length: 200 }, (_, i) => numberOf(group, i + 1)),
        )
        expect(new Set(all).size).toBe(all.length)
        expect(all.every((number) => Number.isInteger(number) && number >= 1)).toBe(true)
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  test('is no larger than the gallery with two groups, and with more by no more than their number', () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.floor(10 ** power)),
        (shares, gallerySize) => {
          const numberOf = numbersOf(shares)
          const counts = apportion(gallerySize, shares)
          const last = Math.max(...counts.map((count, group) => (count > 0 ? numberOf(group, count) : 0)))
          // A share that is just not enough for one more person: its first comes when the others are far ahead.
          const sum = shares.reduce((a, b) => a + b, 0)
          const slack = shares.length <= 2 ? 0 : Math.ceil(sum / Math.min(...shares)) + shares.length
          expect(last).toBeLessThanOrEqual(gallerySize + slack)
          expect(last).toBeGreaterThanOrEqual(gallerySize - slack)
        },
      ),
      { seed: 6, numRuns: 500 },
    )
  })

  test('gives groups of one size turns, and passes over one that enrols nobody', () => {
    const numberOf = numbersOf([1, 0, 1])
    expect([numberOf(0, 1), numberOf(2, 1), numberOf(0, 2), numberOf(2, 2)]).toEqual([1, 2, 3, 4])
    expect(numbersOf([0.3, 0.7])(0, 300_000_000)).toBe(999_999_999)
  })
})

function named(change: Partial<Scenario>): Map<string, number> {
  const scenario = { ...DEFAULT_SCENARIO, matedShare: 0.5, threshold: 60, ...change }
  const { searches = [] } = report(scenario, '', { searches: true })
  return new Map(
    searches.flatMap(({ probe, candidates }) =>
      candidates.map(({ reference, score }) => [`${probe} ${score}`, reference] as const),
    ),
  )
}

test('a list numbers people of the gallery, mates included, no one twice, and the same as anything moves', () => {
  const lists = named({})
  expect(lists.size).toBeGreaterThan(300)
  for (const reference of lists.values()) expect(reference).toBeLessThanOrEqual(DEFAULT_SCENARIO.gallerySize)
  let kept = 0
  for (const other of [named({ threshold: 90 }), named({ gallerySize: 850_000 })])
    for (const [person, reference] of other)
      if (lists.has(person)) {
        kept += 1
        expect(lists.get(person), person).toBe(reference)
      }
  expect(kept).toBeGreaterThan(300)
})
