import * as v from 'valibot'
import { LESSON_IDS } from '../lessons/lesson.ts'
import { NO_STEP_WORK, NO_WORK, type Work } from './lessonWork.ts'

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))

const saidInStep = [
  v.nullable(v.union([v.pipe(v.number(), v.finite()), id])),
  v.picklist([0, 1]),
  v.pipe(v.array(id), v.maxLength(8)),
  v.nullable(id),
] as const

/** A step in few letters: predicted, skipped, tried, chosen, and what was written where it is kept in the tab. */
const savedStep = v.union([
  v.strictTuple(saidInStep),
  v.strictTuple([...saidInStep, v.pipe(v.string(), v.maxLength(5000))]),
])

const savedWork = v.strictObject({
  v: v.literal(1),
  c: v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/))),
  g: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{1,16}$/))),
  l: v.record(
    v.picklist(LESSON_IDS),
    v.strictObject({
      a: v.nullable(id),
      p: v.optional(id),
      m: v.optional(v.pipe(v.string(), v.maxLength(500))),
      d: v.optional(v.pipe(v.string(), v.maxLength(64))),
      e: v.picklist([0, 1]),
      s: v.record(id, savedStep),
    }),
  ),
})

/** Longest list of tries kept: more tell nothing more. The first is never let go, for it is counted by itself. */
const MOST_TRIED = 8

function keptTries(tried: readonly string[]): readonly string[] {
  return tried.length <= MOST_TRIED ? tried : [...tried.slice(0, 1), ...tried.slice(1 - MOST_TRIED)]
}

/**
 * The work as a short text: for the tab's storage and for a learning platform.
 *
 * @param withNotes whether what the pupil wrote is in it. It never goes to a platform.
 */
export function saveWork(work: Work, withNotes = false): string {
  const lessons = Object.entries(work.lessons).map(([lesson, { at, part, moved, draft, ended, steps }]) => {
    const saved = Object.entries(steps).map(([step, { predicted, skipped, tried, chosen, notes }]) => [
      step,
      [predicted, skipped ? 1 : 0, keptTries(tried), chosen, ...(withNotes && notes !== '' ? [notes] : [])],
    ])
    const place = {
      a: at,
      ...(part !== null && { p: part }),
      ...(moved !== null && { m: moved }),
      // A platform gets what was answered, not what is being thought about.
      ...(withNotes && draft !== null && { d: draft }),
    }
    return [lesson, { ...place, e: ended ? 1 : 0, s: Object.fromEntries(saved) as object }]
  })
  const tag = work.tag === null ? {} : { g: work.tag }
  return JSON.stringify({ v: 1, c: work.code, ...tag, l: Object.fromEntries(lessons) as object })
}

/** The work from such a text; no work if it is not one. Never throws. */
export function readWork(text: string | null): Work {
  const result = v.safeParse(savedWork, parse(text))
  if (!result.success) return NO_WORK
  const { c, g = null, l } = result.output
  const lessons = Object.entries(l).map(([lesson, { a, p = null, m = null, d = null, e, s }]) => {
    const steps = Object.entries(s).map(([step, [predicted, skipped, tried, chosen, notes = '']]) => [
      step,
      { ...NO_STEP_WORK, predicted, skipped: skipped === 1, tried, chosen, notes },
    ])
    const place = { at: a, part: p, moved: m, draft: d, ended: e === 1 }
    return [lesson, { ...place, steps: Object.fromEntries(steps) as object }]
  })
  return { code: c, tag: g, lessons: Object.fromEntries(lessons) as Work['lessons'] }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
