import { expect, test } from 'vitest'
import { labelTicks, textWidth } from '../../../src/figures/frame/labelTicks.ts'
import { wrapLabel } from '../../../src/figures/frame/wrapLabel.ts'

const WORDS = 'Wrongly matched, of people not in the gallery'

test('a label keeps all its words, in lines that fit their room', () => {
  for (const room of [120, 200, 320])
    for (const spacing of [0, 0.12]) {
      const lines = wrapLabel(WORDS, room, 12, spacing)
      expect(lines.join(' ')).toBe(WORDS)
      for (const line of lines) expect(textWidth(line, 12, spacing)).toBeLessThanOrEqual(room)
    }
})

test('a label breaks only where a reader’s own letter spacing leaves no room for it', () => {
  expect(wrapLabel(WORDS, 316)).toHaveLength(1)
  expect(wrapLabel(WORDS, 316, 12, 0.12)).toHaveLength(2)
})

test('a word longer than its room stays whole', () => {
  expect(wrapLabel('at Northern California', 30)).toEqual(['at', 'Northern', 'California'])
})

test('with letters set apart, ticks that would touch lose their names, the less important first', () => {
  const [positions, labels] = [
    [0, 48, 96],
    ['99.9%', '99.95%', '99.99%'],
  ]
  expect(labelTicks(positions, labels, [0, 2, 1])).toEqual([0, 1, 2])
  expect(labelTicks(positions, labels, [0, 2, 1], 6, 0.12)).toEqual([0, 2])
})
