import { expect, test } from 'vitest'
import { edgePerson, movePerson, personNumber } from '../../../src/figures/crowd/movePerson.ts'

/** In no order. */
const people = {
  count: 4,
  position: [700, 20, 21, 5],
  group: [0, 0, 0, 0],
  x: [1, 1, 1, 1],
  probe: [0, 1, 2, 3],
  read: 4,
}
const move = (from: number, key: string) => movePerson(people, from, key)

test('arrows lead from person to person, outward and back, and stop at both ends', () => {
  expect([move(3, 'ArrowRight'), move(1, 'ArrowUp'), move(2, 'ArrowRight'), move(0, 'ArrowRight')]).toEqual([
    1, 2, 0, 0,
  ])
  expect([move(0, 'ArrowLeft'), move(2, 'ArrowDown'), move(3, 'ArrowLeft')]).toEqual([2, 1, 3])
})

test('Home is nearest the middle, End at the rim, and Page keys go ten at a time', () => {
  expect([move(1, 'Home'), move(1, 'End'), move(3, 'PageUp'), move(0, 'PageDown')]).toEqual([3, 0, 0, 3])
})

test('the first step lands on the person nearest the middle', () => {
  expect(move(-1, 'ArrowRight')).toBe(3)
  expect(edgePerson(people, -1)).toBe(3)
})

test('people are numbered from the middle', () => {
  expect([3, 1, 2, 0].map((person) => personNumber(people, person))).toEqual([1, 2, 3, 4])
})

test('other keys, and a crowd in which nobody is named, lead nowhere', () => {
  expect(move(1, 'a')).toBeNull()
  expect(movePerson({ ...people, count: 0 }, -1, 'ArrowRight')).toBeNull()
})
