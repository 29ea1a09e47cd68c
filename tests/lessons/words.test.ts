import { expect, test } from 'vitest'
import classroom from '#words/classroom.json'
import lessonMessages from '#words/lessons.json'
import teacher from '#words/teacher.json'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { textsAround, textsOfClaim, textsOfStep } from './texts.ts'

/** Words that judge a person, or say more than the model knows. In a quotation they are somebody else’s. */
const FORBIDDEN =
  /\b(?:false (?:positive|negative|alarm)s?|accura\w*|inaccura\w*|suspects?|criminals?|offenders?|thug\w*|perp\w*|minorit\w+|illegals?|race|racial|racist|bias score|black (?:people|face)s?|normal people|the guilty)\b/i

const quotations = (text: string): string => text.replace(/“[^”]*”/g, '“”')

test('no text calls a person by what the machine decided, or speaks of accuracy in our own voice', () => {
  const texts = [
    ...LESSONS.flatMap((lesson) => [
      ...lesson.steps.flatMap((step) => textsOfStep(step, '4')),
      ...textsAround(lesson),
    ]),
    ...CLAIMS.flatMap((claim) => textsOfClaim(claim).filter(({ id }) => id !== claim.quote)),
  ]
  const found = texts
    .filter(({ text }) => FORBIDDEN.test(quotations(text)))
    .map(({ id, text }) => `${id}: ${FORBIDDEN.exec(quotations(text))![0]}`)
  expect(found).toEqual([])
})

/** Words a pupil would have to translate: the controls say threshold and gallery, and a list has a name at its top. */
const OTHER_WORDS = /\b(?:bars?|books?|first names?|stretched|drawn anew)\b/i

test('pupils and teachers read the words that the controls have', () => {
  const texts = [...Object.entries(lessonMessages), ...Object.entries(classroom), ...Object.entries(teacher)]
  const words = texts.flatMap(([id, message]) => wordsOf(message).map((said) => [id, said] as const))
  expect(words.filter(([, said]) => OTHER_WORDS.test(said))).toEqual([])
})

/** What a compiled message says, without the names of its values. */
function wordsOf(message: unknown): readonly string[] {
  if (typeof message === 'string') return [message]
  if (!Array.isArray(message)) return []
  return message.flatMap((token: unknown) => {
    if (typeof token === 'string') return [token]
    if (!Array.isArray(token)) return []
    return Object.values((token[2] as Record<string, unknown> | undefined) ?? {}).flatMap(wordsOf)
  })
}
