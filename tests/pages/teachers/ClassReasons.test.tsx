import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ClassReasons } from '../../../src/pages/teachers/ClassReasons.tsx'
import { lessonById } from '../../../src/lessons/lessons.ts'
import { NO_STEP_WORK, type StepWork } from '../../../src/state/lessonWork.ts'
import type { Answers } from '../../../src/state/lessonAnswers.ts'
const FIRST = lessonById('what-80-means')!
const POLICY = lessonById('write-the-policy')!
const stepOf = (lesson: typeof FIRST, id: string) => lesson.steps.find((step) => step.id === id)!

/** What a pupil handed in, by step. */
function pupil(lesson: typeof FIRST, steps: Readonly<Record<string, Partial<StepWork>>>): Answers {
  return {
    format: 'lookalike-answers',
    version: 1,
    lesson: lesson.id,
    code: null,
    steps: Object.entries(steps).map(([step, done]) => ({ ...NO_STEP_WORK, ...done, step })),
  }
}

const rows = (): readonly (readonly (string | null)[])[] =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

test('what pupils wrote stands beside what they guessed, like beside like', () => {
  const guess = (predicted: number, notes: string) => pupil(FIRST, { guess: { predicted, notes } })
  const taken = [guess(107, 'One in five.'), guess(28, 'I read it.'), guess(107, 'Same!'), guess(5, '  ')]
  render(<ClassReasons lesson={FIRST} step={stepOf(FIRST, 'guess')} taken={taken} />)
  expect(rows()).toEqual([
    ['Answer', 'Written'],
    ['107', 'One in five.'],
    ['107', 'Same!'],
    ['28', 'I read it.'],
  ])
})

test('reasons stand beside the choice they were given for, made a step before', () => {
  const choose = POLICY.steps.find(({ task }) => task?.kind === 'choose')!
  const justify = POLICY.steps.find(({ task }) => task?.kind === 'justify')!
  const option = choose.task!.options[1]!
  const taken = [
    pupil(POLICY, { [choose.id]: { chosen: option.id }, [justify.id]: { notes: 'Fewer arrests.' } }),
  ]
  render(<ClassReasons lesson={POLICY} step={justify} taken={taken} />)
  expect(rows()[1]?.[0]).not.toBe('–')
  expect(rows()[1]?.[1]).toBe('Fewer arrests.')
})

test('a text a spreadsheet would run is shown as it was written, and markup is text', () => {
  const taken = [
    pupil(FIRST, { guess: { notes: "'=1+1" } }),
    pupil(FIRST, { guess: { notes: '<b>bold</b>' } }),
  ]
  render(<ClassReasons lesson={FIRST} step={stepOf(FIRST, 'guess')} taken={taken} />)
  expect(
    rows()
      .slice(1)
      .map((row) => row[1]),
  ).toEqual(['=1+1', '<b>bold</b>'])
})

test('where nobody wrote anything there is no table', () => {
  render(<ClassReasons lesson={FIRST} step={stepOf(FIRST, 'guess')} taken={[pupil(FIRST, {})]} />)
  expect(screen.queryByRole('table')).toBeNull()
})
