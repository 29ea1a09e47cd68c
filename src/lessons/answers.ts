import type { Scenario } from '../scenario/scenario.ts'
import { holds } from './assertion.ts'
import type { Check, Lesson, Predict, Step, Values } from './lesson.ts'
import { readNumber } from './readings.ts'

export type Numbers = Readonly<Record<string, number | null>>

export type StepAnswers = Readonly<{
  step: string
  /** What was to be predicted. */
  predict: number | null
  /** The choice it lies in, where there are four. */
  choice: string | null
  /** The option of the check that is right. */
  key: string | null
  /** The numbers of the step's messages. */
  values: Numbers
}>

/** A step as a pupil with this seed sees it. */
export function stepFor(step: Step, seed: string): Step {
  return { ...step, scenario: { ...step.scenario, seed } }
}

/** The answer key of a lesson for any seed: what is the same for every seed is worked out again all the same. */
export function answersFor(lesson: Lesson, seed: string): readonly StepAnswers[] {
  return lesson.steps.map((step) => {
    const { scenario, values, predict, check } = stepFor(step, seed)
    const answer = predict === null ? null : readNumber(scenario, predict.answer)
    return {
      step: step.id,
      predict: answer,
      choice: predict === null || answer === null ? null : choiceOf(predict, answer),
      key: check === null ? null : keyOf(check, scenario),
      values: numbersOf(values, scenario),
    }
  })
}

export function numbersOf(values: Values, scenario: Scenario): Numbers {
  return Object.fromEntries(Object.entries(values).map(([name, ref]) => [name, readNumber(scenario, ref)]))
}

/** The choice a number lies in; null when nothing is chosen from, or it lies in none. */
export function choiceOf(predict: Predict, answer: number): string | null {
  if (predict.kind === 'number') return null
  return predict.options.find(({ from, to }) => answer >= from && answer < to)?.id ?? null
}

/** The option that the model bears out; null unless it is exactly one. */
export function keyOf(check: Check, scenario: Scenario): string | null {
  const right = check.options.filter((option) => {
    if (check.kind === 'statement') return option.holds !== null && holds(scenario, option.holds)
    const [value, answer] = [
      option.value && readNumber(scenario, option.value),
      readNumber(scenario, check.answer),
    ]
    return value !== null && answer !== null && Math.abs(value - answer) <= 1e-9 * Math.abs(answer)
  })
  return right.length === 1 ? right[0]!.id : null
}

/** How a prediction compares with the answer, for the debrief: `none` when it was skipped. */
export type Said = 'none' | 'close' | 'low' | 'high'

/** @param said a number or the id of a choice; null when skipped */
export function judge(predict: Predict, said: number | string | null, answer: number | null): Said {
  if (said === null || answer === null) return 'none'
  if (predict.kind === 'choice') {
    const option = predict.options.find(({ id }) => id === said)
    if (option === undefined) return 'none'
    if (answer >= option.from && answer < option.to) return 'close'
    return option.from > answer ? 'high' : 'low'
  }
  const guess = Number(said)
  const allowed = Math.max(predict.close * Math.abs(answer), predict.closeBy)
  if (Math.abs(guess - answer) <= allowed) return 'close'
  return guess > answer ? 'high' : 'low'
}
