import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { writeValue } from '../../../src/i18n/writeValue.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { readNumber } from '../../../src/lessons/readings.ts'
import { optionText, say, valuesOf } from '../../../src/pages/lessons/say.ts'
import { workRows } from '../../../src/pages/lessons/workFiles.ts'
import { KeyTable } from '../../../src/pages/teachers/KeyTable.tsx'
import { PupilSheet } from '../../../src/pages/teachers/PupilSheet.tsx'
import { keyOf } from '../../../src/lessons/answers.ts'
import { pupilStep } from '../../../src/state/lessonActions.ts'
import { NO_WORK, withStepWork, type Work } from '../../../src/state/lessonWork.ts'

const CASES = LESSONS.flatMap((lesson) => ['bcdf', 'zzxx'].map((code) => [lesson.id, code, lesson] as const))

test.each(CASES)('%s, code %s: sheet and key say what the pupil’s screen says', async (_, code, lesson) => {
  const user = userEvent.setup()
  render(<PupilSheet lesson={lesson} />)
  await user.click(screen.getByLabelText('Code'))
  await user.paste(code)
  expect(screen.getByText(`Code: ${code.toUpperCase()}`)).toBeDefined()
  const sheet = document.querySelector('.paper-steps')!.textContent
  for (const own of lesson.steps) {
    const step = pupilStep(own, code)
    expect(sheet).toContain(say(step.prose.text, valuesOf(step)))
  }
  expect(document.querySelectorAll('.paper-figure')).toHaveLength(lesson.steps.length)
  render(<KeyTable lesson={lesson} code={code} caption="Key" />)
  const rows = within(screen.getByRole('table', { name: 'Key' }))
    .getAllByRole('row')
    .slice(1)
  const work = lesson.steps.reduce<Work>(
    (before, { id, predict }) =>
      predict === null ? before : withStepWork(before, lesson.id, id, { skipped: true }),
    { ...NO_WORK, code },
  )
  const mine = workRows(lesson, work)
  for (const [i, own] of lesson.steps.entries()) {
    const step = pupilStep(own, code)
    const right = step.check?.options.find(({ id }) => id === keyOf(step.check!, step.scenario))
    expect(rows[i]!.textContent).toContain(mine[i]!.model)
    if (right !== undefined) expect(rows[i]!.textContent).toContain(optionText(step, right))
  }
})

test.each(LESSONS.map((lesson) => [lesson.id, lesson] as const))(
  '%s: no picture on a sheet gives a guess away',
  (_, lesson) => {
    render(<PupilSheet lesson={lesson} />)
    const figures = [...document.querySelectorAll('.paper-figure')]
    for (const [i, { predict, scenario }] of lesson.steps.entries()) {
      if (predict?.kind !== 'number') continue
      const answer = writeValue(predict.as, readNumber(scenario, predict.answer))
      const shown = figures[i]!.textContent.match(/[\d.,]*\d%?/g) ?? []
      if (answer !== writeValue(predict.as, scenario.searches)) expect(shown, answer).not.toContain(answer)
    }
  },
)

test('there is room to write where something is to be written', () => {
  const lesson = LESSONS.find(({ steps }) => steps.some(({ task }) => task?.kind === 'justify'))!
  render(<PupilSheet lesson={lesson} />)
  const place = lesson.steps.findIndex(({ task }) => task?.kind === 'justify')
  const step = document.querySelector('.paper-steps')!.children[place]!
  expect(step.querySelectorAll('.paper-line').length).toBeGreaterThanOrEqual(8)
})

test('a teacher who prints is told to share the same people with everyone', () => {
  render(<PupilSheet lesson={LESSONS[0]!} />)
  expect(screen.getByText(/“The same for everyone”/)).toBeDefined()
})
