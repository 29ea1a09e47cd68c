import { keyOf } from '../lessons/answers.ts'
import type { Lesson } from '../lessons/lesson.ts'
import { pupilStep } from './lessonActions.ts'
import { stepWork, type Work } from './lessonWork.ts'

export type LessonScore = Readonly<{
  checks: number
  /** Checks whose last answer is right: a wrong one may be tried again after looking. */
  right: number
  guesses: number
  guessed: number
}>

/** How far a pupil has come in a lesson. */
export function lessonScore(lesson: Lesson, work: Work): LessonScore {
  const steps = lesson.steps.map((step) => pupilStep(step, work.code))
  const checked = steps.filter(({ check }) => check !== null)
  const asked = steps.filter(({ predict }) => predict !== null)
  return {
    checks: checked.length,
    right: checked.filter(({ id, check, scenario }) => {
      const last = stepWork(work, lesson.id, id).tried.at(-1)
      return last !== undefined && check !== null && keyOf(check, scenario) === last
    }).length,
    guesses: asked.length,
    guessed: asked.filter(({ id }) => stepWork(work, lesson.id, id).predicted !== null).length,
  }
}
