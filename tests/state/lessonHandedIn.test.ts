import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { answersLine, answersOf } from '../../src/state/lessonAnswers.ts'
import { readHandedIn } from '../../src/state/lessonHandedIn.ts'
import { readWork, saveWork } from '../../src/state/lessonSaved.ts'
import { NO_WORK, withPlace, withStepWork, type Work } from '../../src/state/lessonWork.ts'

const LESSON = LESSONS[0]!
const OTHER = LESSONS[1]!

/** A lesson done to the last step. */
function done(notes = ''): Work {
  return LESSON.steps.reduce<Work>(
    (work, { id, predict, check }) => {
      const predicted =
        predict === null ? null : predict.kind === 'number' ? predict.from : predict.options[0]!.id
      const tried = check === null ? [] : check.options.map((option) => option.id)
      const change = { predicted, skipped: false, tried, chosen: null, notes }
      return withPlace(withStepWork(work, LESSON.id, id, change), LESSON.id, id)
    },
    { ...NO_WORK, code: 'bcdf' },
  )
}

test('answers read back from the file as they were', () => {
  const answers = answersOf(LESSON, done('Because of the bar.'))
  expect(readHandedIn(JSON.stringify(answers), LESSON)).toEqual({ answers })
})

test('answers read back from the line as they were, but for what was written', () => {
  const answers = answersOf(LESSON, done('Because of the bar.'))
  const steps = answers.steps.map((step) => ({ ...step, notes: '' }))
  expect(readHandedIn(answersLine(answers), LESSON)).toEqual({ answers: { ...answers, steps } })
})

test('a note that begins like a formula is made harmless in the file, and the file is taken', () => {
  const answers = answersOf(LESSON, done('=1+1'))
  expect(answers.steps[0]!.notes).toBe("'=1+1")
  expect(readHandedIn(JSON.stringify(answers), LESSON)).toEqual({ answers })
})

test.each([
  ['tooLarge', ' '.repeat(200_001)],
  ['unreadable', '{'],
  ['foreign', '[]'],
  ['foreign', '"lookalike-answers"'],
  ['version', JSON.stringify({ ...answersOf(LESSON, done()), version: 2 })],
  ['version', answersLine(answersOf(LESSON, done())).replace('lookalike1', 'lookalike2')],
  ['lesson', JSON.stringify(answersOf(OTHER, NO_WORK))],
  ['formula', JSON.stringify({ ...answersOf(LESSON, done()), code: '=cmd()' })],
  ['malformed', JSON.stringify({ ...answersOf(LESSON, done()), code: 'TOO LOUD' })],
  ['malformed', JSON.stringify({ ...answersOf(LESSON, done()), name: 'Ann' })],
  ['malformed', answersLine(answersOf(LESSON, done())).replace(':', ':nonsense+')],
])('a file that is %s is refused', (refused, text) => {
  expect(readHandedIn(text, LESSON)).toEqual({ refused })
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `lookalike1 ${text}`),
      ),
      (text) => {
        expect(Object.keys(readHandedIn(text, LESSON))).toHaveLength(1)
      },
    ),
    { seed: 4 },
  )
})

test('saved work is taken up again without what was written, and fits a platform', () => {
  const all = LESSONS.reduce<Work>(
    (work, { id }) => ({ ...work, lessons: { ...work.lessons, [id]: done().lessons[LESSON.id]! } }),
    done(),
  )
  expect(readWork(saveWork(done('unicorn')))).toEqual(done())
  expect(saveWork(done('unicorn'))).not.toContain('unicorn')
  expect(saveWork(done()).length).toBeLessThanOrEqual(4096)
  expect(readWork(saveWork(all))).toEqual(all)
})

test('what is not saved work is no work', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (text) => {
      expect(readWork(text)).toEqual(NO_WORK)
    }),
    { seed: 5 },
  )
})
