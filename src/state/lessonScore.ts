import { judge, keyOf } from '../lessons/answers.ts'
import type { Lesson, Step } from '../lessons/lesson.ts'
import { readNumber } from '../lessons/readings.ts'
import { pupilStep } from './lessonActions.ts'
import { stepWork, type StepWork, type Work } from './lessonWork.ts'

export type LessonScore = Readonly<{
  checks: number
  /** Checks whose last answer is right: a wrong one may be tried again after looking. */
  right: number
  /** Checks whose first answer was right. */
  rightAtFirst: number
  guesses: number
  guessed: number
  /** Guesses that came close, as the debrief of each step says. */
  close: number
  /** Questions of either kind that were gone past without an answer. */
  skipped: number
}>

/** How far a pupil has come in a lesson. */
export function lessonScore(lesson: Lesson, work: Work): LessonScore {
  const steps = lesson.steps.map((step) => pupilStep(step, work.code))
  const checked = steps.filter(({ check }) => check !== null)
  const asked = steps.filter(({ predict }) => predict !== null)
  const isRight = ({ check, scenario }: Step, answer: string | undefined): boolean =>
    check !== null && answer !== undefined && keyOf(check, scenario) === answer
  const tried = ({ id }: Step): readonly string[] => stepWork(work, lesson.id, id).tried
  const said = ({ id }: Step): StepWork['predicted'] => stepWork(work, lesson.id, id).predicted
  const guessed = asked.filter((step) => said(step) !== null).length
  const answered = checked.filter((step) => tried(step).length > 0).length
  return {
    checks: checked.length,
    right: checked.filter((step) => isRight(step, tried(step).at(-1))).length,
    rightAtFirst: checked.filter((step) => isRight(step, tried(step)[0])).length,
    guesses: asked.length,
    guessed,
    skipped: asked.length - guessed + checked.length - answered,
    close: asked.filter(
      (step) =>
        step.predict !== null &&
        judge(step.predict, said(step), readNumber(step.scenario, step.predict.answer)) === 'close',
    ).length,
  }
}
