import { describe, expect, test } from 'vitest'
import { writeValue } from '../../src/i18n/writeValue.ts'
import { answersFor, judge, stepFor } from '../../src/lessons/answers.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import type { Step } from '../../src/lessons/lesson.ts'
import { MISCONCEPTIONS } from '../../src/lessons/misconceptions.ts'
import { readNumber } from '../../src/lessons/readings.ts'

const SEEDS = ['4', 'bdkm', 'quzo', 'class2']
const STEPS = LESSONS.flatMap((lesson) =>
  lesson.steps.map((step) => [`${lesson.id}/${step.id}`, step] as const),
)
const PREDICTED = STEPS.filter(([, step]) => step.predict !== null)
const CHECKED = STEPS.filter(([, step]) => step.check !== null)

describe('answers for any seed', () => {
  test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    'lesson %s has every number for every seed',
    (_id, lesson) => {
      for (const seed of SEEDS)
        for (const [i, { step, predict, choice, key, values }] of answersFor(lesson, seed).entries()) {
          const whole = lesson.steps[i]!
          expect([step, Object.entries(values).filter(([, value]) => value === null)]).toEqual([step, []])
          expect([step, predict === null]).toEqual([step, whole.predict === null])
          expect([step, choice === null]).toEqual([step, whole.predict?.kind !== 'choice'])
          expect([step, key === null]).toEqual([step, whole.check === null])
        }
    },
  )

  test('two seeds give other people, and the same seed the same', () => {
    const [one, again, other] = ['bdkm', 'bdkm', 'quzo'].map((seed) =>
      LESSONS.map((lesson) => answersFor(lesson, seed)),
    )
    expect(one).toEqual(again)
    expect(one).not.toEqual(other)
  })

  test('what is expected does not hang on the seed', () => {
    for (const lesson of LESSONS) {
      const [one, other] = [answersFor(lesson, 'bdkm'), answersFor(lesson, 'quzo')]
      expect(one.map(({ predict, key }) => [predict, key])).toEqual(
        other.map(({ predict, key }) => [predict, key]),
      )
    }
  })
})

describe('predictions', () => {
  const answerOf = ({ scenario, predict }: Step): number => readNumber(scenario, predict!.answer)!

  test.each(PREDICTED)('%s: the answer lies within what can be said', (_name, step) => {
    const { predict } = step
    if (predict?.kind === 'number') {
      expect(answerOf(step)).toBeGreaterThanOrEqual(predict.from)
      expect(answerOf(step)).toBeLessThanOrEqual(predict.to)
      if (predict.scale === 'log') expect(predict.from).toBeGreaterThan(0)
    } else {
      const options = predict!.options
      expect(options.filter(({ from, to }) => answerOf(step) >= from && answerOf(step) < to)).toHaveLength(1)
      expect(options.length).toBeGreaterThanOrEqual(3)
      for (const [i, { from, to }] of options.entries()) {
        expect(from).toBeLessThan(to)
        if (i > 0) expect(from).toBe(options[i - 1]!.to)
      }
    }
  })

  test.each(PREDICTED)('%s: the figure that shows the answer is on the screen', (_name, step) => {
    expect(step.figures).toContain(step.predict!.figure)
  })

  test.each(PREDICTED)('%s: right is close, wrong is low or high, skipped is none', (_name, step) => {
    const { predict } = step
    const answer = answerOf(step)
    expect(judge(predict!, null, answer)).toBe('none')
    if (predict!.kind === 'number') {
      expect(judge(predict!, answer, answer)).toBe('close')
      expect(judge(predict!, answer * 10 + 1000, answer)).toBe('high')
    } else {
      const at = predict!.options.findIndex(({ from, to }) => answer >= from && answer < to)
      for (const [i, { id }] of predict!.options.entries())
        expect(judge(predict!, id, answer)).toBe(i === at ? 'close' : i < at ? 'low' : 'high')
    }
  })
})

describe('checks', () => {
  test.each(CHECKED)(
    '%s: one key, and two distractors or more that name an error and open a state',
    (_name, step) => {
      const wrong = step.check!.options.filter(({ misconception }) => misconception !== null)
      expect(step.check!.options.length - wrong.length).toBe(1)
      expect(wrong.length).toBeGreaterThanOrEqual(2)
      for (const { misconception, shows } of wrong) {
        expect(MISCONCEPTIONS).toContain(misconception)
        expect(shows?.figures.length).toBeGreaterThan(0)
      }
    },
  )

  test.each(CHECKED.filter(([, step]) => step.check?.kind === 'number'))(
    '%s: distractors differ from the key by more than rounding',
    (_name, whole) => {
      for (const { scenario, check } of SEEDS.map((seed) => stepFor(whole, seed))) {
        const numbers = check!.options.map(({ value }) => readNumber(scenario, value!)!)
        const key = check!.options.findIndex(({ misconception }) => misconception === null)
        for (const [i, number] of numbers.entries())
          if (i !== key)
            expect(Math.abs(number - numbers[key]!)).toBeGreaterThan(0.1 * Math.abs(numbers[key]!))
        const written = check!.options.map(({ value }, i) => writeValue(value!.as, numbers[i]!))
        expect(new Set(written).size).toBe(written.length)
      }
    },
  )

  test('every misconception is met in some check', () => {
    const met = new Set(
      CHECKED.flatMap(([, step]) => step.check!.options.map(({ misconception }) => misconception)),
    )
    expect(MISCONCEPTIONS.filter((id) => !met.has(id))).toEqual([])
  })
})

/** Rates that stand side by side for different groups, by what they count: the numbers they are out of. */
function pairedBases({ values }: Pick<Step, 'values'>): Readonly<Record<string, readonly number[]>> {
  const bases: Record<string, number[]> = {}
  for (const { reading, group, of } of Object.values(values)) {
    if (group === undefined || of === undefined || bases[reading]?.includes(of)) continue
    bases[reading] = [...(bases[reading] ?? []), of]
  }
  return bases
}

test.each(STEPS)('%s: what is compared is out of the same number', (_name, step) => {
  for (const [reading, bases] of Object.entries(pairedBases(step)))
    expect([reading, bases.length]).toEqual([reading, 1])
})
