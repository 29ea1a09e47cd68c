import type { Lesson } from '../lessons/lesson.ts'
import { lessonStore, useWork } from './lessonStore.ts'
import { lessonWork, withinStep } from './lessonWork.ts'

/** Longer ones are no answer to a question of a lesson. */
const LONGEST = 64

/** What the pupil has typed or chosen in the question that is shown, and not yet sent: it survives a reload. */
export function useDraft(lesson: Lesson): readonly [string, (draft: string) => void] {
  const draft = useWork((work) => lessonWork(work, lesson.id).draft) ?? ''
  return [draft, (next) => keepDraft(lesson, next)]
}

function keepDraft(lesson: Lesson, draft: string): void {
  const kept = draft === '' || draft.length > LONGEST ? null : draft
  lessonStore.setState((work) => withinStep(work, lesson.id, { draft: kept }))
}
