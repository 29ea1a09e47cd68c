import * as v from 'valibot'
import { readWork, saveWork } from '../../../state/lessonSaved.ts'
import { lessonWork, type Work } from '../../../state/lessonWork.ts'
import type { Lesson } from '../../../lessons/lesson.ts'

/** What is said once for all sessions of an enrolment, and never taken back. */
export const EARNED = ['completed', 'passed'] as const
export type Earned = (typeof EARNED)[number]

/** The name of our document among the platform's. */
export const KEPT = 'lookalike'

const keptSchema = v.object({
  v: v.literal(1),
  work: v.string(),
  told: v.array(v.picklist(EARNED)),
  ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
})

/** What the platform keeps for us between sessions. What a pupil wrote is not in it. */
export type Kept = Readonly<{ work: Work; told: readonly Earned[]; ms: number }>

/** Null where nothing of ours is kept. */
export function readKept(document: unknown): Kept | null {
  const result = v.safeParse(keptSchema, document)
  if (!result.success) return null
  const { work, told, ms } = result.output
  return { work: readWork(work), told, ms }
}

/** The document for one lesson's work. */
export function writeKept(lesson: Lesson, { work, told, ms }: Kept): v.InferOutput<typeof keptSchema> {
  const mine: Work = { ...work, lessons: { [lesson.id]: lessonWork(work, lesson.id) } }
  return { v: 1, work: saveWork(mine), told: [...told], ms: Math.round(ms) }
}

/** How much a pupil has said in a lesson: what is sent away and what is tried counts too. */
export function saidIn(work: Work, lesson: Lesson): number {
  const { ended, steps } = lessonWork(work, lesson.id)
  const said = Object.values(steps).map(
    ({ predicted, skipped, tried, chosen }) =>
      tried.length + Number(predicted !== null) + Number(skipped) + Number(chosen !== null),
  )
  return said.reduce((sum, n) => sum + n, Number(ended))
}

/** How many answers to checks were tried. */
export function triesIn(work: Work, lesson: Lesson): number {
  return Object.values(lessonWork(work, lesson.id).steps).reduce((sum, { tried }) => sum + tried.length, 0)
}
