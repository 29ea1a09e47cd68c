import type { LessonId } from './lesson.ts'

/** One thing to do: a step of a lesson on the screen, or something done away from it. */
export type PlaylistItem = Readonly<{
  minutes: number
  /** Message id: what the class does. */
  what: string
  step: Readonly<{ lesson: LessonId; step: string }> | null
}>

export type PlaylistId = 'ten' | 'twenty' | 'fortyFive'

/** A way to teach it in so many minutes. The minutes of its items add up to them. */
export type Playlist = Readonly<{
  id: PlaylistId
  minutes: number
  /** Message ids. */
  title: string
  goal: string
  items: readonly PlaylistItem[]
}>

type Draft = readonly [minutes: number, what: string, step?: readonly [lesson: LessonId, step: string]]

function playlist(id: PlaylistId, minutes: number, items: readonly Draft[]): Playlist {
  return {
    id,
    minutes,
    title: `playlist.${id}.title`,
    goal: `playlist.${id}.goal`,
    items: items.map(([time, what, step]) => ({
      minutes: time,
      what: `playlist.${id}.${what}`,
      step: step === undefined ? null : { lesson: step[0], step: step[1] },
    })),
  }
}

/** Three ways to teach it with the same steps. In all of them the guess comes before the result. */
export const PLAYLISTS: readonly Playlist[] = [
  playlist('ten', 10, [
    [4, 'guess', ['what-80-means', 'guess']],
    [3, 'raise', ['raise-the-bar', 'up-to-99']],
    [2, 'cost', ['raise-the-bar', 'what-it-costs']],
    [1, 'close'],
  ]),
  playlist('twenty', 20, [
    [4, 'guess', ['what-80-means', 'guess']],
    [4, 'grow', ['bigger-book', 'ten-times']],
    [4, 'raise', ['raise-the-bar', 'both']],
    [5, 'groups', ['who-pays', 'out-of']],
    [3, 'close'],
  ]),
  playlist('fortyFive', 45, [
    [5, 'guess', ['what-80-means', 'guess']],
    [5, 'raise', ['raise-the-bar', 'up-to-99']],
    [5, 'cost', ['raise-the-bar', 'what-it-costs']],
    [5, 'grow', ['bigger-book', 'ten-times']],
    [5, 'nation', ['bigger-book', 'nation']],
    [5, 'groups', ['who-pays', 'out-of']],
    [5, 'cause', ['who-pays', 'equal-machine']],
    [5, 'argue', ['write-the-policy', 'argue']],
    [5, 'close'],
  ]),
]
