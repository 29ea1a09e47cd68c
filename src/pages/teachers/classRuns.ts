import type { Lesson, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { repeatedTests } from '../../state/repeated.ts'

/** What each pupil's own test came to, and a thousand of the model. Counts of people wrongly matched, rising. */
export type Runs = Readonly<{
  step: Step
  codes: number
  pupils: readonly number[]
  model: readonly number[]
}>

/** The runs of a class in the first step of a lesson that shows one; null where none does. */
export function classRuns(lesson: Lesson, taken: readonly Answers[]): Runs | null {
  const step = lesson.steps.find(
    ({ figures, scenario }) => figures.includes('searches') && scenario.mode !== 'rank',
  )
  if (step === undefined) return null
  const pupils = taken.flatMap(
    ({ code }) => readNumber(pupilStep(step, code).scenario, { reading: 'wrongInRun' }) ?? [],
  )
  return {
    step,
    codes: new Set(taken.map(({ code }) => code)).size,
    pupils: rising(pupils),
    model: rising(repeatedTests(step.scenario, step.scenario.threshold)),
  }
}

function rising(counts: readonly number[]): readonly number[] {
  return counts.toSorted((a, b) => a - b)
}

/** The count in the middle; of an even number of them the lower. */
export function middle(counts: readonly number[]): number {
  return counts[Math.floor((counts.length - 1) / 2)] ?? 0
}
