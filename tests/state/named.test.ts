import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEARCH_OUTCOMES } from '../../src/engine/searches.ts'
import { readNumber } from '../../src/scenario/readings/readNumber.ts'
import { referenceOf } from '../../src/scenario/referenceOf.ts'
import { presetScenario } from '../../src/scenario/presets/index.ts'
import { candidatesAt } from '../../src/state/candidatesAt.ts'
import { searchesAt } from '../../src/state/derive.ts'
import { FOUND_WITH_STRANGER, namedOutcomesAt, wronglyNamedAt } from '../../src/state/named.ts'
import { anyScenario } from '../scenario/arbitraryState.ts'

test('a search is said to name a stranger beside the right person where its list holds one', () => {
  fc.assert(
    fc.property(anyScenario, (any) => {
      const scenario = {
        ...any,
        searches: Math.min(any.searches, 40),
        gallerySize: Math.min(any.gallerySize, 1e6),
      }
      const outcomes = namedOutcomesAt(scenario, scenario.threshold)
      const { outcome } = searchesAt(scenario, scenario.threshold)
      outcomes.forEach((ends, probe) => {
        const list = candidatesAt(scenario, scenario.threshold, probe)
        const both = list[0]?.isMate === true && list.some(({ isMate }) => !isMate)
        expect(ends === FOUND_WITH_STRANGER).toBe(both)
        if (!both) expect(SEARCH_OUTCOMES[ends]).toBe(SEARCH_OUTCOMES[outcome[probe]!])
      })
    }),
    { seed: 3, numRuns: 25 },
  )
})

test('a sheriff’s lists of five name strangers in every search, beside the right person too', () => {
  const sheriff = presetScenario('washington-county')
  const { overall } = wronglyNamedAt(sheriff, sheriff.threshold)
  expect(overall.mated).toMatchObject({ strangerNamed: 1, median: 4 })
  expect(readNumber(sheriff, { reading: 'strangerNamed' })).toBeCloseTo(sheriff.searches, 6)
  expect(readNumber(sheriff, { reading: 'strangerNamedEnrolled' })).toBeCloseTo(sheriff.searches / 2, 6)
  const at99 = { ...sheriff, mode: 'threshold', threshold: 99 } as const
  const [chance, expected] = [
    readNumber(at99, { reading: 'chanceStrangerNamed' })!,
    readNumber(at99, { reading: 'strangerNamed' })!,
  ]
  // Rare and independent: one search in which a stranger is named is hardly ever followed by another.
  expect(chance / -Math.expm1(-expected)).toBeCloseTo(1, 4)
})

test('the reference group stays the same when its factor is changed', () => {
  const aclu = presetScenario('aclu-2018')
  const reference = referenceOf(aclu)
  expect(aclu.groups[reference]!.falseMatchFactor).toBe(1)
  for (const factor of [0.2, 1, 4]) {
    const groups = aclu.groups.map((group, g) => ({
      ...group,
      falseMatchFactor: g === reference ? factor : 1,
    }))
    expect(referenceOf({ ...aclu, groups })).toBe(reference)
  }
})

test('a number has its range, and what was counted has a narrow one', () => {
  const aclu = presetScenario('aclu-2018')
  const ends = (reading: 'wrong' | 'missedRate', threshold: number) =>
    (['low', 'high'] as const).map((end) => readNumber({ ...aclu, threshold }, { reading, end })!)
  const [low, high] = ends('wrong', 80) as [number, number]
  expect([low > 18, low < 28, high > 28, high < 42]).toEqual([true, true, true, true])
  const [fewest, most] = ends('missedRate', 99) as [number, number]
  expect(fewest).toBeLessThan(0.12)
  expect(most).toBeGreaterThan(0.4)
})
