import { expect, test } from 'vitest'
import '../../src/i18n/allWords.ts'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { workRows, workText } from '../../src/pages/lessons/workFiles.ts'
import { addHanded, readPasted, type Handed } from '../../src/pages/teachers/readHandedIn.ts'
import { answersFragment, answersLine, answersOf } from '../../src/state/lessonAnswers.ts'
import { readHandedIn } from '../../src/state/lessonHandedIn.ts'
import { NO_WORK, withStepWork, type Work } from '../../src/state/lessonWork.ts'
import { readGame } from '../../src/state/reviewerGame.ts'
import { addUpGames, gamePlayed, type Played } from '../../src/state/reviewerLine.ts'

const lesson = LESSONS[0]!
const result = { strangers: 7, stopped: 4, right: 5, letGo: 1 }
const work = (game = 0): Work & Played => ({
  ...withStepWork({ ...NO_WORK, code: 'bdkm', tag: 'wxyz' }, lesson.id, lesson.steps[0]!.id, {
    predicted: 107,
  }),
  played: { code: 'bdkm', tag: 'wxyz', game, result },
})
const answers = answersOf(lesson, work())
const LINE = 'reviewer1 bdkm ~wxyz 0 4/7 1/5'
const link = `https://example.org/${answersFragment(answers)}`
const taken = (all: readonly Handed[]) =>
  all.flatMap((one) => ('answers' in one.result ? [one.result.answers] : []))

test.each([
  ['a file', JSON.stringify(answers)],
  ['a line', answersLine(answers)],
  ['a line after a name and in quotes', `Ana: "${answersLine(answers)}"`],
  ['a link', link],
  ['a link at the end of a sentence', `Here: ${link}.`],
  ['a link whose marks a program wrote anew', link.replace(';', '%3B').replaceAll('+', '%2B')],
])('the game comes along in %s', (_what, text) => {
  const read = readHandedIn(text, lesson)
  expect(read).toMatchObject({ answers: { code: 'bdkm', tag: 'wxyz', game: LINE } })
  expect(addUpGames(('answers' in read && read.answers.game) || '')).toMatchObject({ pupils: 1, result })
})

test.each([
  ['with more stopped than there were', { ...answers, game: LINE.replace('4/7', '8/7') }],
  ['with talk for a game', { ...answers, game: 'I won' }],
  ['that is long', { ...answers, game: `${LINE}${' '.repeat(200)}` }],
])('a file %s is refused', (_what, file) => {
  expect(readHandedIn(JSON.stringify(file), lesson)).toEqual({ refused: 'malformed' })
})

test('work without a game is written and read as before', () => {
  const without = answersOf(lesson, { ...work(), played: undefined })
  expect(JSON.stringify(without) + answersLine(without) + answersFragment(without)).not.toMatch(
    /game|reviewer|;/,
  )
  expect(readHandedIn(answersLine(without), lesson)).toMatchObject({ answers: { tag: 'wxyz' } })
})

test('of what a pupil hands in twice the game played first is kept, and one that came late is added', () => {
  const handed = (...works: (Work & Played)[]) =>
    works.reduce<readonly Handed[]>(
      (before, one) => addHanded(before, readPasted(answersLine(answersOf(lesson, one)), lesson).handed),
      [],
    )
  expect(taken(handed(work(0), work(1)))[0]!.game).toBe(LINE)
  expect(taken(handed({ ...work(), played: undefined }, work(0)))[0]!.game).toBe(LINE)
})

test('My work says how the game ended, in its list and in its text', () => {
  const row = workRows(lesson, work()).at(-1)!
  expect(row).toMatchObject({ step: 'reviewer', title: 'Be the reviewer' })
  const { text } = workText(lesson, work())
  expect(text).toContain(
    'Be the reviewer\nI chose: to stop 4 of 7 strangers, and to let 1 of 5 right people go',
  )
  expect(text).toContain(LINE)
  expect(workRows(lesson, NO_WORK)).toHaveLength(lesson.steps.length)
})

test('a game is of whoever has the work: not one that is unfinished, or was played with another code', () => {
  const done = { ...readGame(null), code: 'bdkm', result }
  expect(gamePlayed(work(), done)).toEqual({ code: 'bdkm', tag: 'wxyz', game: 0, result })
  expect(gamePlayed(work(), { ...done, result: null })).toBeUndefined()
  expect(gamePlayed(work(), { ...done, code: 'xxxx' })).toBeUndefined()
})
