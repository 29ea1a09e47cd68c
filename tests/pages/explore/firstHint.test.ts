import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { thresholdRuler } from '../../../src/rulers/rulers.ts'
import { THRESHOLD_PAIR } from '../../../src/scenario/scenario.ts'

const css = readFileSync(new URL('../../../src/ui/styles/firstHint.css', import.meta.url), 'utf8')

test('the arrow of the first hint runs from 80% to 99% on the ruler', () => {
  const [from, to] = THRESHOLD_PAIR.map((percent) => thresholdRuler(0, 1).toPosition(percent)) as [
    number,
    number,
  ]
  const along = [...css.matchAll(/\* (0\.\d+)/g)].map(([, share]) => Number(share))
  const [start, length, end] = along
  expect(along).toHaveLength(3)
  expect(start).toBeCloseTo(from, 3)
  expect(length).toBeCloseTo(to - from, 3)
  expect(end).toBeCloseTo(to, 3)
})
