import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { addHanded, readFiles, readLines } from '../../../src/pages/teachers/readHandedIn.ts'
import { answersLine, answersOf } from '../../../src/state/lessonAnswers.ts'
import { NO_WORK } from '../../../src/state/lessonWork.ts'

const lesson = LESSONS[0]!
const line = answersLine(answersOf(lesson, { ...NO_WORK, code: 'bcdf' }))

test.each([
  ['as it is', line],
  ['with no-break spaces', line.replaceAll(' ', '\u00A0')],
  ['with the capital of a telephone', line.replace('l', 'L')],
  ['in quotes', `"${line}"`],
  ['after a name', `Ana Díaz: ${line}`],
  ['between cells', `Ana\t${line}\t2026-11-28`],
  ['in a row of a CSV', `Ana,"${line}",7b`],
])('a line %s is taken', (_how, text) => {
  expect(readLines(text, lesson).map(({ result }) => 'answers' in result)).toEqual([true])
})

test('the same file twice is one pupil, and said', async () => {
  const text = JSON.stringify(answersOf(lesson, NO_WORK))
  const file = () => new File([text], 'ana.json')
  const once = addHanded([], await readFiles([file()], lesson))
  const twice = addHanded(once, await readFiles([file(), new File([text], 'ben.json')], lesson))
  expect(twice.map(({ result }) => ('refused' in result ? result.refused : 'taken'))).toEqual([
    'taken',
    'twice',
    'taken',
  ])
})

test('a pupil with a code counts once, as a line too; two without one may agree', () => {
  const add = (text: string) => addHanded([], readLines(`${text}\n${text}`, lesson))
  const refused = (text: string) => add(text).filter(({ result }) => 'refused' in result).length
  expect(refused(line)).toBe(1)
  expect(refused(answersLine(answersOf(lesson, NO_WORK)))).toBe(0)
})
