import { describe, expect, test } from 'vitest'
import { CLAIMS } from '../../src/lessons/claims.ts'
import { GLOSSARY, glossaryMessages } from '../../src/lessons/glossary.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { t, type MessageId } from '../../src/i18n/translate.ts'
import { grade, syllables, words } from './readability.ts'
import { textsAround, textsOfClaim, textsOfStep, type Text } from './texts.ts'

/** The seed of the presets, and one nobody chose. */
const SEED = '4'
const joined = (texts: readonly Text[]): string => texts.map(({ text }) => text).join('\n. ')
/** Running text, each once: titles and short answers would make a hard lesson look easy. */
const running = (texts: readonly Text[]): string =>
  joined(
    [...new Map(texts.map((one) => [one.id, one])).values()].filter(({ text }) => words(text).length >= 8),
  )
const hard = (texts: readonly Text[]): readonly string[] =>
  texts
    .filter(({ text }) => words(text).length >= 8 && grade(text) > 10)
    .map(({ id, text }) => `${id}: ${grade(text).toFixed(1)}`)

describe('the measure', () => {
  test.each([
    ['the', 1],
    ['face', 1],
    ['faces', 2],
    ['wanted', 2],
    ['matched', 1],
    ['people', 2],
    ['machine', 2],
    ['officer', 3],
    ['camera', 3],
    ['area', 3],
    ['suspicion', 3],
    ['little', 2],
    ['whole', 1],
    ['25,000', 1],
  ])('%s has %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  test('a primer is easy and a law is not', () => {
    expect(grade('The cat sat on the mat. It was a fat cat.')).toBeLessThan(2)
    expect(
      grade(
        'Notwithstanding any provision to the contrary, the administrator shall promulgate regulations establishing procedural requirements.',
      ),
    ).toBeGreaterThan(15)
  })

  test('a sentence counted by hand has the grade its words and syllables give', () => {
    const lincoln =
      'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.'
    // 30 words, 48 syllables, one sentence.
    expect(grade(lincoln)).toBeCloseTo(0.39 * 30 + (11.8 * 48) / 30 - 15.59, 9)
  })
})

describe.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))('lesson %s', (_id, lesson) => {
  const steps = lesson.steps.flatMap((step) => textsOfStep(step, SEED))

  test('reads at or below grade 8', () => {
    expect(grade(running(steps))).toBeLessThanOrEqual(8)
    expect(grade(running(textsAround(lesson)))).toBeLessThanOrEqual(8)
  })

  test('has no paragraph above grade 10', () => {
    expect(hard([...steps, ...textsAround(lesson)])).toEqual([])
  })

  test.each(lesson.steps.map((step) => [step.id, step] as const))(
    'step %s shows at most 60 words at a time',
    (_step, step) => {
      const texts = textsOfStep(step, SEED)
      const shown = (place: Text['place']): number =>
        words(joined(texts.filter((one) => one.place === place))).length
      expect(shown('before')).toBeLessThanOrEqual(60)
      expect(shown('explain')).toBeLessThanOrEqual(60)
      for (const debrief of texts.filter(({ id }) => id === step.prose.debrief)) {
        const see = texts.find(({ id }) => id === step.prose.see)!
        expect(words(`${see.text} ${debrief.text}`).length).toBeLessThanOrEqual(60)
      }
      for (const { id, text } of texts) expect([id, words(text).length <= 60]).toEqual([id, true])
    },
  )
})

describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('claim %s', (_id, claim) => {
  test('reads at or below grade 8, no paragraph above 10', () => {
    const texts = textsOfClaim(claim).filter(({ id }) => id !== claim.quote && id !== claim.who)
    expect(grade(running(texts))).toBeLessThanOrEqual(8)
    expect(hard(texts)).toEqual([])
  })
})

test.each(GLOSSARY)('%s is explained in 20 words at most', (id) => {
  expect(words(t(glossaryMessages(id).means as MessageId)).length).toBeLessThanOrEqual(20)
})
