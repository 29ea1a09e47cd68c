import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import {
  addHanded,
  lessonOf,
  readFiles,
  readPasted,
  type Handed,
} from '../../../src/pages/teachers/readHandedIn.ts'
import { answersFragment, answersLine, answersOf } from '../../../src/state/lessonAnswers.ts'
import { NO_WORK, withStepWork, type Work } from '../../../src/state/lessonWork.ts'

const lesson = LESSONS[0]!
const readLines = (text: string): readonly Handed[] => readPasted(text, lesson).handed
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
  expect(readLines(text).map(({ result }) => 'answers' in result)).toEqual([true])
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
  const add = (text: string) => addHanded([], readLines(`${text}\n${text}`))
  const refused = (text: string) => add(text).filter(({ result }) => 'refused' in result).length
  expect(refused(line)).toBe(1)
  expect(refused(answersLine(answersOf(lesson, NO_WORK)))).toBe(0)
})

/** A pupil who guessed and answered, with the tag of their tab. */
function pupil(tag: string, notes = ''): Work {
  const step = lesson.steps[0]!
  const options = step.check!.options.map(({ id }) => id)
  const change = { predicted: 107, tried: [options[1]!, options[0]!], notes }
  return withStepWork({ ...NO_WORK, code: 'bcdf', tag }, lesson.id, step.id, change)
}
const linkOf = (work: Work): string => `https://example.org/${answersFragment(answersOf(lesson, work))}`
const taken = (all: readonly Handed[]) =>
  all.flatMap(({ result }) => ('answers' in result ? [result.answers] : []))

test('a link says all but what was written, first and later tries in their order', () => {
  const work = pupil('kfmw', 'unicorn')
  expect(linkOf(work)).not.toContain('unicorn')
  const [answers] = taken(readLines(linkOf(work)))
  const { tried, predicted } = answers!.steps[0]!
  expect({ code: answers!.code, tag: answers!.tag, predicted, tried }).toEqual({
    code: 'bcdf',
    tag: 'kfmw',
    predicted: 107,
    tried: lesson.steps[0]!.check!.options.slice(0, 2)
      .map(({ id }) => id)
      .toReversed(),
  })
})

test.each([
  ['in a sentence', (link: string) => `Here: ${link}. Thanks!`],
  ['escaped', (link: string) => link.replaceAll(':', '%3A').replace('https%3A', 'https:')],
  ['in a cell', (link: string) => `Ana,"${link}",7b`],
])('a link %s is taken', (_how, write) => {
  expect(taken(readLines(write(linkOf(pupil('kfmw')))))).toHaveLength(1)
})

test('a link that was cut short is refused as such', () => {
  const link = linkOf(pupil('kfmw'))
  expect(readLines(link.slice(0, -3)).map(({ result }) => result)).toEqual([{ refused: 'cut' }])
})

test('thirty links are thirty pupils, in any mix with lines, and one of them twice counts once', () => {
  const works = Array.from({ length: 30 }, (_, i) =>
    pupil(`bcd${'bcdfghjkmnpqrstvwxzbcdfghjkmnp'[i]}${i > 18 ? 'x' : ''}`),
  )
  const texts = works.map((work, i) => (i % 3 === 0 ? answersLine(answersOf(lesson, work)) : linkOf(work)))
  const all = addHanded([], readLines([...texts, texts[4]!].join('\n')))
  expect(taken(all)).toHaveLength(30)
  expect(all.filter(({ result }) => 'refused' in result && result.refused === 'twice')).toHaveLength(1)
})

test('a link after the file of the same pupil counts once, with what the file had written', async () => {
  const work = pupil('kfmw', 'Because.')
  const text = JSON.stringify(answersOf(lesson, work))
  const all = addHanded(await readFiles([new File([text], 'a.json')], lesson), readLines(linkOf(work)))
  expect(taken(all).map(({ steps }) => steps[0]!.notes)).toEqual(['Because.'])
})

test('talk around the answers is passed over, and the numbers of lines go on', () => {
  const first = readPasted(`What does 80% mean?\n\nMy guess: 107\n${linkOf(pupil('kfmw'))}`, lesson)
  expect([first.handed.length, first.passed, first.lines]).toEqual([1, 2, 4])
  expect(readPasted(linkOf(pupil('bcdf')), lesson, first.lines).handed[0]!.name).toBe('Line 5')
})

test('the lesson is known from what is pasted', () => {
  const other = LESSONS[3]!
  expect(lessonOf(`hello\n${answersFragment(answersOf(other, NO_WORK))}`)).toBe(other)
  expect(lessonOf('hello')).toBeNull()
})
