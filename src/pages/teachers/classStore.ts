import { create } from 'zustand'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import type { Handed } from './readHandedIn.ts'

/** What a class has handed in. In memory alone, and beyond the page: a look at another one must not lose it. */
export type ClassWork = Readonly<{ lesson: Lesson; handed: readonly Handed[] }>

export const useClass = create<ClassWork>(() => ({ lesson: LESSONS[0]!, handed: [] }))
