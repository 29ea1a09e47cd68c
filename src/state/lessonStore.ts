import { useStore as useZustand } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { LessonId } from '../lessons/lesson.ts'
import { readWork, saveWork } from './lessonSaved.ts'
import { NO_WORK, stepWork, type StepWork, type Work } from './lessonWork.ts'
import { forgetStored, readStored, writeStored } from './storage.ts'

/** A pupil's work, with what was written: it survives a reload of the tab where there is storage. */
export const lessonStore = createStore<Work>(() => readWork(readStored('lookalike.lessons.1')))

lessonStore.subscribe((work) => writeStored('lookalike.lessons.1', saveWork(work, true)))

export function useWork<Selected>(select: (work: Work) => Selected): Selected {
  return useZustand(lessonStore, select)
}

export function useStepWork(lesson: LessonId, step: string): StepWork {
  return useWork((work) => stepWork(work, lesson, step))
}

/** Forgets all that was answered and written, here and in the tab's storage. */
export function forgetWork(): void {
  lessonStore.setState(NO_WORK, true)
  forgetStored('lookalike.lessons.1')
}
