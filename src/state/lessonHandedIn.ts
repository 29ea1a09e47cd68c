import * as v from 'valibot'
import type { Lesson } from '../lessons/lesson.ts'
import { FORMULA, FRAGMENT_END, type Answers } from './lessonAnswers.ts'
import { findAnswers, findGame, fromLine, fromLink } from './lessonPasted.ts'
import { readGameLine } from './reviewerLine.ts'

/** Why a file or a line is not taken; each is a sentence in classroom.json. */
export type Refusal =
  | 'twice'
  | 'tooLarge'
  | 'unreadable'
  | 'foreign'
  | 'version'
  | 'lesson'
  | 'formula'
  | 'malformed'
  | 'cut'

export type HandedIn = Readonly<{ answers: Answers }> | Readonly<{ refused: Refusal }>

/** A file of answers has a few kilobytes; anything larger is not read. In bytes. */
export const LARGEST_FILE = 200_000

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/))
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,16}$/))

const schema = v.strictObject({
  format: v.literal('lookalike-answers'),
  version: v.literal(1),
  lesson: id,
  code: v.nullable(code),
  tag: v.optional(code),
  game: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(100),
      v.check((text) => readGameLine(text) !== null),
    ),
  ),
  steps: v.pipe(
    v.array(
      v.strictObject({
        step: id,
        predicted: v.nullable(v.union([v.pipe(v.number(), v.finite()), id])),
        skipped: v.boolean(),
        tried: v.pipe(v.array(id), v.maxLength(100)),
        chosen: v.nullable(id),
        notes: v.pipe(v.string(), v.maxLength(5000)),
      }),
    ),
    v.maxLength(50),
  ),
})

/** Reads one pupil's answers to a lesson, from a file's text or a pasted line. Never throws. */
export function readHandedIn(text: string, lesson: Lesson): HandedIn {
  if (text.length > LARGEST_FILE) return { refused: 'tooLarge' }
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  const { line, link } = findAnswers(trimmed)
  if (link?.version === 1 && !link.parts.includes(FRAGMENT_END)) return { refused: 'cut' }
  const given = link !== undefined ? fromLink(link) : line !== undefined ? fromLine(line) : parse(trimmed)
  if (given === undefined) return { refused: 'unreadable' }
  const read = check(given, lesson)
  const game = line === undefined && link === undefined ? null : findGame(trimmed)
  return 'answers' in read && game !== null ? { answers: { ...read.answers, game } } : read
}

function check(given: unknown, lesson: Lesson): HandedIn {
  if (typeof given !== 'object' || given === null) return { refused: 'foreign' }
  const { format, version } = given as Record<string, unknown>
  if (format !== 'lookalike-answers') return { refused: 'foreign' }
  if (version !== 1) return { refused: 'version' }
  if (hasFormula(given)) return { refused: 'formula' }
  const result = v.safeParse(schema, given)
  if (!result.success) return { refused: 'malformed' }
  if (result.output.lesson !== lesson.id) return { refused: 'lesson' }
  return fits(result.output, lesson) ? { answers: result.output } : { refused: 'malformed' }
}

/** Every step and choice is one of the lesson, and no step is there twice. */
function fits({ steps }: Answers, lesson: Lesson): boolean {
  const seen = new Set(steps.map(({ step }) => step))
  if (seen.size !== steps.length) return false
  return steps.every(({ step: name, predicted, tried }) => {
    const step = lesson.steps.find((one) => one.id === name)
    if (step === undefined) return false
    const options = step.check?.options.map((option) => option.id) ?? []
    return tried.every((one) => options.includes(one)) && isGuess(step.predict, predicted)
  })
}

function isGuess(predict: Lesson['steps'][number]['predict'], predicted: number | string | null): boolean {
  if (predicted === null) return true
  if (predict === null) return false
  if (predict.kind === 'choice') return predict.options.some((option) => option.id === predicted)
  return typeof predicted === 'number' && predicted >= predict.from && predicted <= predict.to
}

function hasFormula(value: unknown): boolean {
  if (typeof value === 'string') return FORMULA.test(value) && value.length > 1
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(hasFormula)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
