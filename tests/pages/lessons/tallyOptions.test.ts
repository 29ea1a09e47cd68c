import { describe, expect, test } from 'vitest'
import { tallyAnswer, tallyEdges, tallyOptions } from '../../../src/pages/lessons/tallyOptions.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'

const STEPS = LESSONS.flatMap(({ id, steps }) =>
  steps.flatMap((step) => (step.predict === null ? [] : [[`${id}/${step.id}`, step] as const])),
)

test.each([
  ['linear', 0, 535, [100, 300, 400]],
  ['log', 0, 1_000_000, [30, 1000, 30_000]],
  ['linear', 0, 100, [30, 50, 80]],
  ['linear', 0, 1, [0.3, 0.5, 0.8]],
] as const)(
  'hands for a number on a %s line from %d to %d part at numbers that can be said aloud',
  (scale, from, to, edges) => {
    const number = {
      kind: 'number',
      as: 'count',
      from,
      to,
      scale,
      close: 0.25,
      closeBy: 1,
      known: null,
    } as const
    expect(
      tallyEdges({ ...number, unit: '', figure: 'searches', answer: { read: 'wrong' } as never }),
    ).toEqual(edges)
  },
)

describe.each(STEPS)('hands up in %s', (_name, step) => {
  const options = tallyOptions(step)

  test('there are two to six things to raise a hand for, each said in its own words', () => {
    expect(options.length).toBeGreaterThanOrEqual(2)
    expect(options.length).toBeLessThanOrEqual(6)
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
    for (const { text } of options) expect(text).not.toMatch(/^$|undefined|NaN/)
  })

  test('the model’s answer lies in one of them', () => {
    expect(options.map(({ id }) => id)).toContain(tallyAnswer(step))
  })
})
