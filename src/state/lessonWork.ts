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
  /** The part of that step that was shown, such as `explain`; null where none was chosen. */
  part: string | null
  /** What the pupil has made of that step's state, as the query of a link; null where nothing was moved. */
  moved: string | null
  /** What was typed or chosen in the question that is shown, and not yet sent; null where there is nothing. */
  draft: string | null
  /** The pupil has seen the end. */
  ended: boolean
  steps: Readonly<Record<string, StepWork>>
}>

export type Work = Readonly<{
  /** The pupil's own seed, `[a-z0-9]{1,16}`; null where the steps' own are used. */
  code: string | null
  /** Drawn once a tab, so that a class counts work that is handed in twice as one pupil's; null before. Nobody's name. */
  tag: string | null
  lessons: Readonly<Partial<Record<LessonId, LessonWork>>>
}>

export const NO_STEP_WORK: StepWork = { predicted: null, skipped: false, tried: [], chosen: null, notes: '' }
export const NO_WORK: Work = { code: null, tag: null, lessons: {} }

export const NO_LESSON_WORK: LessonWork = {
  at: null,
  part: null,
  moved: null,
  draft: null,
  ended: false,
  steps: {},
}

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

/**
 * The work with another place; another step opens as it was made. The lesson becomes the last one.
 *
 * @param part what of another step is shown: left out, its beginning
 */
export function withPlace(work: Work, lesson: LessonId, step: string, part: string | null = null): Work {
  const before = lessonWork(work, lesson)
  const kept = before.at === step ? before : { ...before, part, moved: null, draft: null }
  const { [lesson]: _, ...others } = work.lessons
  return {
    ...work,
    lessons: { ...others, [lesson]: { ...kept, at: step, ended: before.ended || step === END } },
  }
}

/** The work with another part of the step the pupil is at, with what was moved or is being answered there. */
export function withinStep(
  work: Work,
  lesson: LessonId,
  change: Partial<Pick<LessonWork, 'part' | 'moved' | 'draft'>>,
): Work {
  return { ...work, lessons: { ...work.lessons, [lesson]: { ...lessonWork(work, lesson), ...change } } }
}

/** The lesson the pupil was last in, or null. */
export function lastLesson({ lessons }: Work): string | null {
  return Object.keys(lessons).at(-1) ?? null
}

/** Whether what a step asks before it shows has been answered, or sent away. */
export function isAnswered({ predicted, skipped }: StepWork): boolean {
  return predicted !== null || skipped
}
