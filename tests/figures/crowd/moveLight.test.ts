import { expect, test } from 'vitest'
import { edgeLight, lightNumber, moveLight } from '../../../src/figures/crowd/moveLight.ts'

/** In no order; the third is not lit at 0, the last is not enrolled in a gallery of 1,000. */
const lights = {
  count: 5,
  position: [700, 20, 300, 5, 5_000],
  group: [0, 0, 0, 0, 0],
  x: [1, 1, -1, 1, 1],
  probe: [0, 1, 2, 3, 4],
}
const move = (from: number, key: string) => moveLight(lights, from, key, 1000, 0)

test('arrows lead from light to light, outward and back, and stop at both ends', () => {
  expect([move(3, 'ArrowRight'), move(1, 'ArrowUp'), move(0, 'ArrowRight')]).toEqual([1, 0, 0])
  expect([move(0, 'ArrowLeft'), move(1, 'ArrowDown'), move(3, 'ArrowLeft')]).toEqual([1, 3, 3])
})

test('Home is nearest the middle, End at the rim, and Page keys go ten at a time', () => {
  expect([move(1, 'Home'), move(1, 'End'), move(3, 'PageUp'), move(0, 'PageDown')]).toEqual([3, 0, 0, 3])
})

test('the first step lands on the light nearest the middle', () => {
  expect(move(-1, 'ArrowRight')).toBe(3)
  expect(edgeLight(lights, -1, 1000, 0)).toBe(3)
})

test('lights are numbered from the middle, those that are off not counted', () => {
  expect([3, 1, 0].map((light) => lightNumber(lights, light, 1000, 0))).toEqual([1, 2, 3])
})

test('other keys, and a crowd without a light, lead nowhere', () => {
  expect(move(1, 'a')).toBeNull()
  expect(moveLight(lights, -1, 'ArrowRight', 1000, 5)).toBeNull()
})
