import { create } from 'zustand'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { addHanded, lessonOf, readPasted, type Handed } from './readHandedIn.ts'

/** What a class has handed in. In memory alone, and beyond the page: a look at another one must not lose it. */
export type ClassWork = Readonly<{
  lesson: Lesson
  handed: readonly Handed[]
  /** Lines pasted so far, and those of them that held no answers. */
  lines: number
  passed: number
}>

/** Nobody has handed in anything. */
export const NO_CLASS = { handed: [], lines: 0, passed: 0 } as const

/** Reads what a teacher pastes. The first of a class says which lesson it is about. */
export function addPasted(text: string): void {
  useClass.setState((before) => {
    const lesson = before.handed.length === 0 ? (lessonOf(text) ?? before.lesson) : before.lesson
    const { handed, lines, passed } = readPasted(text, lesson, before.lines)
    return {
      lesson,
      handed: addHanded(before.handed, handed),
      lines: before.lines + lines,
      passed: before.passed + passed,
    }
  })
}

export const useClass = create<ClassWork>(() => ({ lesson: LESSONS[0]!, ...NO_CLASS }))
