import type { LessonId } from '../lessons/lesson.ts'

/** What a pupil has done in one step. */
export type StepWork = Readonly<{
  /** A number, or the id of a choice; null when there is none (yet, or skipped). */
  predicted: number | string | null
  skipped: boolean
  /** Answers to the check, in the order they were tried; the last one stands. */
  tried: readonly string[]
  /** The setting chosen in a task. */
  chosen: string | null
  /** What the pupil wrote. It is kept in the tab's storage, and never in a link or a platform. */
  notes: string
}>

export type LessonWork = Readonly<{
  /** The step the pupil was last at, or `END`. */
  at: string | null
  /** The pupil has seen the end. */
  ended: boolean
  steps: Readonly<Record<string, StepWork>>
}>

export type Work = Readonly<{
  /** The pupil's own seed, `[a-z0-9]{1,16}`; null where the steps' own are used. */
  code: string | null
  lessons: Readonly<Partial<Record<LessonId, LessonWork>>>
}>

export const NO_STEP_WORK: StepWork = { predicted: null, skipped: false, tried: [], chosen: null, notes: '' }
export const NO_WORK: Work = { code: null, lessons: {} }

const NO_LESSON_WORK: LessonWork = { at: null, ended: false, steps: {} }

/** The step of a link that opens a lesson's end. */
export const END = 'end'

export function lessonWork(work: Work, lesson: LessonId): LessonWork {
  return work.lessons[lesson] ?? NO_LESSON_WORK
}

export function stepWork(work: Work, lesson: LessonId, step: string): StepWork {
  return lessonWork(work, lesson).steps[step] ?? NO_STEP_WORK
}

/** The work with a change in one step. */
export function withStepWork(work: Work, lesson: LessonId, step: string, change: Partial<StepWork>): Work {
  const before = lessonWork(work, lesson)
  const steps = { ...before.steps, [step]: { ...(before.steps[step] ?? NO_STEP_WORK), ...change } }
  return { ...work, lessons: { ...work.lessons, [lesson]: { ...before, steps } } }
}

export function withPlace(work: Work, lesson: LessonId, step: string): Work {
  const before = lessonWork(work, lesson)
  const ended = before.ended || step === END
  return { ...work, lessons: { ...work.lessons, [lesson]: { ...before, at: step, ended } } }
}

/** Whether what a step asks before it shows has been answered, or sent away. */
export function isAnswered({ predicted, skipped }: StepWork): boolean {
  return predicted !== null || skipped
}
