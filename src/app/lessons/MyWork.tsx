import type { Lesson } from '../../lessons/lesson.ts'
export function MyWork(_: Readonly<{ lesson: Lesson }>) { return null }
