import type { LessonId } from './lesson.ts'

/** One thing to do: a step of a lesson on the screen, or something done away from it. */
export type PlaylistItem = Readonly<{
  minutes: number
  /** Message id: what the class does. */
  what: string
  step: Readonly<{ lesson: LessonId; step: string }> | null
}>

/** A way to teach it in so many minutes. The minutes of its items add up to them. */
export type Playlist = Readonly<{
  id: 'ten' | 'twenty' | 'fortyFive'
  minutes: number
  /** Message ids. */
  title: string
  goal: string
  items: readonly PlaylistItem[]
}>
