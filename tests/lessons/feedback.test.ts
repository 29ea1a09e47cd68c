import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { t, type MessageId } from '../../src/i18n/translate.ts'
import { textsOfStep } from './texts.ts'

const OPTIONS = LESSONS.flatMap(({ steps }) => steps.flatMap(({ check }) => check?.options ?? []))
const TEXTS = LESSONS.flatMap(({ steps }) => steps.flatMap((step) => textsOfStep(step, 'bdkm')))
const saidIn = (id: string): string => TEXTS.find((one) => one.id === id)?.text ?? ''

/** Points at something to look at, or names what would have to be moved for it. */
const POINTS = /\b(?:see (?:what|how|the|in)|look at|watch|slide|drag|move the|press)\b/i

test('the reason for an answer points at nothing: what there is to see is said once it is shown', () => {
  const pointing = OPTIONS.map(({ feedback }) => saidIn(feedback)).filter((text) => POINTS.test(text))
  expect(pointing).toEqual([])
})

test('everything that “Show me” opens has its words, which order nothing either', () => {
  for (const { shows, look } of OPTIONS) {
    expect(look !== null).toBe(shows !== null)
    if (look !== null) expect(saidIn(look)).toMatch(/^(?!.*\b(?:drag|slide|move)\b).{10,140}$/i)
  }
})

test('“Show me” opens what is not in the picture already', () => {
  const same = LESSONS.flatMap(({ id, steps }) =>
    steps.flatMap(({ id: step, scenario, states, figures, check }) =>
      (check?.options ?? [])
        .filter(
          ({ shows }) =>
            shows !== null &&
            isDeepStrictEqual(shows, { figures, scenario: { ...scenario, ...states.check } }),
        )
        .map((option) => `${id}, ${step}, ${option.id}`),
    ),
  )
  expect(same).toEqual([])
})

test('the reason for an answer is no yes or no of its own, which would read as the answer to the question', () => {
  const answering = OPTIONS.map(({ feedback }) => saidIn(feedback)).filter((text) =>
    /^(?:Yes|No|Right|True|Correct)\b/.test(text),
  )
  expect(answering).toEqual([])
})

test('the measure knows the faults it is there for', () => {
  for (const fault of [
    'It depends on who is searched for: see what half in the gallery does.',
    'Each added mugshot is one more try. Look at a smaller gallery and compare.',
    'See the run next to the dots of all others.',
  ])
    expect(fault).toMatch(POINTS)
})

test('one counter stands in a heading: that of the steps', () => {
  for (const part of ['ask', 'see', 'explain', 'check'])
    expect(t(`class.part.${part}` as MessageId)).not.toMatch(/\d/)
})
