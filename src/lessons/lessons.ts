import type { Lesson } from './lesson.ts'
import { biggerBook } from './biggerBook.ts'
import { labToStreet } from './labToStreet.ts'
import { raiseTheBar } from './raiseTheBar.ts'
import { wasItLuck } from './wasItLuck.ts'
import { what80Means } from './what80Means.ts'
import { whoPays } from './whoPays.ts'
import { writeThePolicy } from './writeThePolicy.ts'

/** In the order they are taught. */
export const LESSONS: readonly Lesson[] = [
  what80Means,
  biggerBook,
  raiseTheBar,
  whoPays,
  wasItLuck,
  labToStreet,
  writeThePolicy,
]

/** The lesson of an id, or null when there is none. */
export function lessonById(id: string): Lesson | null {
  return LESSONS.find((lesson) => lesson.id === id) ?? null
}
