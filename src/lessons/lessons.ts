import type { Lesson } from './lesson.ts'
import { what80Means } from './what80Means.ts'

/** In the order they are taught. */
export const LESSONS: readonly Lesson[] = [what80Means]

/** The lesson of an id, or null when there is none. */
export function lessonById(id: string): Lesson | null {
  return LESSONS.find((lesson) => lesson.id === id) ?? null
}
