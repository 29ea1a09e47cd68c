import { LESSONS } from '../../../src/lessons/lessons.ts'

/** The lesson that is handed in. */
export const LESSON = LESSONS[0]!

/** What pupil `i` answered in it, as My work writes it: not two neighbors alike. `change`: keys that are put over it. */
export function answers(i: number, change: object = {}): string {
  const steps = LESSON.steps.map(({ id, predict, check }) => ({
    step: id,
    predicted:
      predict === null
        ? null
        : predict.kind === 'number'
          ? Math.min(predict.to, 10 * i)
          : (predict.options[i % 4]?.id ?? null),
    skipped: false,
    tried: check === null ? [] : [check.options[i % 3]?.id],
    chosen: null,
    notes: '',
  }))
  return JSON.stringify({
    format: 'lookalike-answers',
    version: 1,
    lesson: LESSON.id,
    code: null,
    steps,
    ...change,
  })
}

/** A file as a browser is handed it. */
export const file = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})
