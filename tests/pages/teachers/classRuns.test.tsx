import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { readNumber } from '../../../src/lessons/readings.ts'
import { ClassChecks } from '../../../src/pages/teachers/ClassChecks.tsx'
import { ClassRuns } from '../../../src/pages/teachers/ClassRuns.tsx'
import { classRuns } from '../../../src/pages/teachers/classRuns.ts'
import { pupilStep } from '../../../src/state/lessonActions.ts'
import { answersOf, type Answers } from '../../../src/state/lessonAnswers.ts'
import { NO_WORK, withStepWork } from '../../../src/state/lessonWork.ts'

const lesson = LESSONS[0]!
const step = lesson.steps[0]!
const pupil = (code: string | null): Answers => answersOf(lesson, { ...NO_WORK, code })

test('each dot is what the pupil’s own screen counts, beside a thousand tests', () => {
  const codes = ['bcdf', 'kfmw', 'zzxx']
  const runs = classRuns(lesson, codes.map(pupil))!
  const own = codes.map((code) => readNumber(pupilStep(runs.step, code).scenario, { reading: 'wrongInRun' })!)
  expect(runs.pupils).toEqual(own.toSorted((a, b) => a - b))
  expect(runs.model).toHaveLength(1000)
  const { container } = render(<ClassRuns lesson={lesson} taken={codes.map(pupil)} />)
  expect(container.querySelectorAll('.class-dot')).toHaveLength(3)
})

test('where all had the same people there is no spread to draw, and a sentence says why', () => {
  const { container } = render(<ClassRuns lesson={lesson} taken={[pupil(null), pupil(null)]} />)
  expect(container.querySelector('svg')).toBeNull()
  expect(screen.getByText(/same invented people/)).toBeDefined()
})

test('first tries stand apart from last ones', () => {
  const [one, two] = step.check!.options.map(({ id }) => id)
  const done = withStepWork(NO_WORK, lesson.id, step.id, { tried: [two!, one!] })
  render(<ClassChecks step={step} taken={[answersOf(lesson, done)]} />)
  const cells = screen
    .getAllByRole('row')
    .map((row) => [...row.children].slice(1, 3).map((cell) => cell.textContent))
  expect(cells.slice(0, 3)).toEqual([
    ['First try', 'Last try'],
    ['0', '1'],
    ['1', '0'],
  ])
})
