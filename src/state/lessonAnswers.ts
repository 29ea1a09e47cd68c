import type { Lesson } from '../lessons/lesson.ts'
import { lessonWork, NO_STEP_WORK, type StepWork, type Work } from './lessonWork.ts'

/** One pupil's answers to one lesson, as they are handed in. There is no name in them. */
export type Answers = Readonly<{
  format: 'lookalike-answers'
  version: 1
  lesson: string
  /** The pupil's code, or null where everyone has the same people. */
  code: string | null
  steps: readonly (StepWork & Readonly<{ step: string }>)[]
}>

/** What a spreadsheet runs as a formula when a text begins with it. */
export const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/

/** What a pupil wrote, as it was before it was made safe for a spreadsheet. */
export function writtenNotes(notes: string): string {
  return notes.startsWith("'") && FORMULA.test(notes.slice(1)) ? notes.slice(1) : notes
}

export function answersOf(lesson: Lesson, work: Work): Answers {
  const { steps } = lessonWork(work, lesson.id)
  return {
    format: 'lookalike-answers',
    version: 1,
    lesson: lesson.id,
    code: work.code,
    steps: lesson.steps.map(({ id }) => {
      const done = steps[id] ?? NO_STEP_WORK
      return { step: id, ...done, notes: FORMULA.test(done.notes) ? `'${done.notes}` : done.notes }
    }),
  }
}

/**
 * The answers in one line that fits a message: `lookalike1 <lesson> <code> <step>=<guess>:<tried>:<chosen> …`, where `-`
 * is nothing and `skip` a guess that was skipped. What the pupil wrote is not in it.
 */
export function answersLine({ lesson, code, steps }: Answers): string {
  const parts = steps.map(({ step, predicted, skipped, tried, chosen }) => {
    const guess = skipped ? 'skip' : (predicted ?? '-')
    return `${step}=${guess}:${tried.join('+') || '-'}:${chosen ?? '-'}`
  })
  return ['lookalike1', lesson, code ?? '-', ...parts].join(' ')
}
