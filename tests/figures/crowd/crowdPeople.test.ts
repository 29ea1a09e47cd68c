import { expect, test } from 'vitest'
import { countAmong, markedAmong, perMark, personOfSearch } from '../../../src/figures/crowd/crowdPeople.ts'
import { fourPeople } from './fourPeople.ts'

const many = (count: number) => ({
  count,
  position: Array.from({ length: count }, (_, i) => 7 * i + 1),
  group: [],
  x: [],
  probe: [],
  read: 1,
})

test('people are counted among the first to arrive, each once', () => {
  expect(countAmong(fourPeople, [9, 1000, 25_000, 1e9])).toEqual([0, 2, 3, 4])
})

test('a search’s first name is the one with the highest score', () => {
  expect([3, 7, 99].map((probe) => personOfSearch(fourPeople, probe))).toEqual([1, 2, -1])
})

test('up to a thousand people each has a mark; of more, an even share, never more marks than people', () => {
  expect([0, 1, 1000, 1001, 200_000].map(perMark)).toEqual([1, 1, 1, 2, 256])
  expect(markedAmong(many(1000))).toHaveLength(1000)
  for (const count of [1001, 20_000, 200_000]) {
    const shown = markedAmong(many(count)).length
    // A scattered choice: within four standard errors of its share.
    const expected = count / perMark(count)
    expect(Math.abs(shown - expected)).toBeLessThan(4 * Math.sqrt(expected))
  }
})

test('whoever is marked among many is marked among few', () => {
  const among = new Set(markedAmong(many(50_000)))
  const few = new Set(markedAmong(many(5_000)))
  for (const i of among) if (i < 5_000) expect(few.has(i)).toBe(true)
})
