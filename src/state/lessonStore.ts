import { useStore as useZustand } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { LessonId } from '../lessons/lesson.ts'
import { readWork, saveWork } from './lessonSaved.ts'
import { stepWork, type StepWork, type Work } from './lessonWork.ts'
import { readStored, writeStored } from './storage.ts'

/** A pupil's work. It survives a reload where there is storage; what was written does not leave the memory. */
export const lessonStore = createStore<Work>(() => readWork(readStored('lookalike.lessons.1')))

lessonStore.subscribe((work) => writeStored('lookalike.lessons.1', saveWork(work)))

export function useWork<Selected>(select: (work: Work) => Selected): Selected {
  return useZustand(lessonStore, select)
}

export function useStepWork(lesson: LessonId, step: string): StepWork {
  return useWork((work) => stepWork(work, lesson, step))
}
