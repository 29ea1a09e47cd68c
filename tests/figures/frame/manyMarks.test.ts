import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circleMark, manyMarks } from '../../../src/figures/frame/manyMarks.ts'

const pixel = fc.double({ min: -5000, max: 5000, noNaN: true })

test('law: however many marks there are, each starts within a hundredth of a pixel of where it should', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: pixel, y: pixel }), { maxLength: 300 }), (starts) => {
      let [x, y] = [0, 0]
      const read = [...manyMarks(starts, 'h1v1z').matchAll(/([Mm])(-?[\d.]+) (-?[\d.]+)h1v1z/g)].map(
        ([, move, dx, dy]) => {
          ;[x, y] = move === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)]
          return { x, y }
        },
      )
      expect(read).toHaveLength(starts.length)
      read.forEach((at, i) => {
        expect(Math.abs(at.x - starts[i]!.x)).toBeLessThan(0.0051)
        expect(Math.abs(at.y - starts[i]!.y)).toBeLessThan(0.0051)
      })
    }),
    { seed: 7 },
  )
})

test('a grid of marks is written as the same way again and again; a circle ends where it began', () => {
  expect(
    manyMarks(
      [
        { x: 0.5, y: 3 },
        { x: 10.5, y: 3 },
        { x: 20.5, y: 3 },
      ],
      'h0',
    ),
  ).toBe('M0.5 3h0m10 0h0m10 0h0')
  expect(circleMark(1.234)).toBe('a1.23 1.23 0 1 0 2.46 0a1.23 1.23 0 1 0 -2.46 0z')
  expect(manyMarks([], 'h0')).toBe('')
})
