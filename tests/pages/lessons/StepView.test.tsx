import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { keyOf } from '../../../src/lessons/answers.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import type { Lesson, Step } from '../../../src/lessons/lesson.ts'
import { StepView } from '../../../src/pages/lessons/StepView.tsx'
import { say, valuesOf } from '../../../src/pages/lessons/say.ts'
import { commit } from '../../../src/state/actions.ts'
import { goToStep } from '../../../src/state/lessonActions.ts'
import { leaveStep } from '../../../src/state/lessonOpened.ts'
import { lessonStore } from '../../../src/state/lessonStore.ts'
import { NO_WORK } from '../../../src/state/lessonWork.ts'
import { store } from '../../../src/state/store.ts'

const STEPS = LESSONS.flatMap((lesson) =>
  lesson.steps.map((step) => [`${lesson.id}, ${step.id}`, lesson, step] as const),
)

function openStep(lesson: Lesson, step: Step) {
  leaveStep()
  lessonStore.setState(NO_WORK, true)
  goToStep(lesson, step.id)
  return render(
    <StepView
      lesson={lesson}
      step={step}
      place={lesson.steps.indexOf(step)}
      focus={false}
      onBack={null}
      onNext={() => undefined}
      slideLink={false}
    />,
  )
}

const next = () => screen.getByRole('button', { name: 'Next' })

test.each(STEPS)('%s: the guess is made where the premise stands', (_, lesson, step) => {
  openStep(lesson, step)
  expect(screen.getByText(say(step.prose.text, valuesOf(step)))).toBeDefined()
  if (step.predict === null) expect(document.querySelector('.lesson-figures')).not.toBeNull()
  else expect(document.querySelector('.guess')).not.toBeNull()
})

test.each(STEPS.filter(([, , { predict, task }]) => predict === null && task?.kind !== 'choose'))(
  '%s: where something is to be written, or argued, there is a box or a choice of sides',
  (_, lesson, step) => {
    openStep(lesson, step)
    const boxes = screen
      .queryAllByRole('textbox', { name: /\w/ })
      .filter(({ tagName }) => tagName === 'TEXTAREA')
    expect(boxes.length + screen.queryAllByRole('radio').length).toBeGreaterThan(0)
  },
)

test('a question keeps premise and picture, and what it shows for a wrong answer goes with it', async () => {
  const user = userEvent.setup()
  const lesson = LESSONS[0]!
  const step = lesson.steps.find(({ check, predict }) => check !== null && predict === null)!
  const wrong = step.check!.options.findIndex(
    ({ id, shows }) => shows !== null && id !== keyOf(step.check!, step.scenario),
  )
  openStep(lesson, step)
  await user.click(next())
  await user.click(next())
  expect(screen.getByText(say(step.prose.text, valuesOf(step)))).toBeDefined()
  expect(document.querySelector('.lesson-figures')).not.toBeNull()
  await user.click(screen.getAllByRole('radio')[wrong]!)
  await user.click(screen.getByRole('button', { name: 'Check' }))
  const before = store.getState().scenario
  await user.click(screen.getByRole('button', { name: 'Show me' }))
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(store.getState().scenario).toEqual(before)
})

test('what a step opens with is not announced; what is moved in it is, once', () => {
  vi.useFakeTimers()
  const lesson = LESSONS[0]!
  openStep(
    lesson,
    lesson.steps.find(({ predict }) => predict === null)!,
  )
  const line = document.querySelector('.visually-hidden[role=status]')
  act(() => {
    vi.advanceTimersByTime(2000)
  })
  expect(line?.textContent).toBe('')
  act(() => commit({ threshold: 99 }))
  act(() => {
    vi.advanceTimersByTime(2000)
  })
  expect(line?.textContent).toContain('99%')
  vi.useRealTimers()
})
