import { expect, test } from 'vitest'
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
