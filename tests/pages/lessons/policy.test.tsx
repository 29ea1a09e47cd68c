import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { readNumber } from '../../../src/lessons/readings.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { LessonEnd } from '../../../src/pages/lessons/LessonEnd.tsx'
import { OwnRule } from '../../../src/pages/lessons/OwnRule.tsx'
import { StepView } from '../../../src/pages/lessons/StepView.tsx'
import { say, valuesOf } from '../../../src/pages/lessons/say.ts'
import { goToStep, recordStep } from '../../../src/state/lessonActions.ts'
import { lessonStore } from '../../../src/state/lessonStore.ts'
import { NO_WORK } from '../../../src/state/lessonWork.ts'

const lesson = LESSONS.find(({ steps }) => steps.some(({ task }) => task?.kind === 'choose'))!
const step = (kind: string) => lesson.steps.find(({ task }) => task?.kind === kind)!
const choose = step('choose')
const ruleAt = (threshold: number) =>
  choose.task!.options.find(({ change }) => change?.threshold === threshold && change.policy === undefined)!
const textOf = (text: string): string => say(text, valuesOf(choose))

beforeEach(() => lessonStore.setState(NO_WORK, true))

test('no face search at all draws nobody named and nobody found', async () => {
  const user = userEvent.setup()
  const none = choose.task!.options.find(({ change }) => change === null)!
  goToStep(lesson, choose.id)
  render(
    <StepView
      {...{ lesson, step: choose }}
      place={0}
      focus={false}
      onBack={null}
      onNext={() => undefined}
      slideLink={false}
    />,
  )
  expect(document.querySelector('.lesson-figures')).not.toBeNull()
  await user.click(screen.getByRole('radio', { name: textOf(none.text) }))
  expect(document.querySelector('.lesson-figures')).toBeNull()
  expect(screen.getByRole('heading', { name: /nobody is named, and nobody is found/ })).toBeDefined()
  const marks = [...document.querySelectorAll('.no-search-mark')].map(
    (field) => field.getAttribute('d') ?? '',
  )
  expect(marks.join('').match(/z/g)).toHaveLength(50)
})

test('the rule is said in the steps after the choice, and not before it', () => {
  recordStep(lesson.id, choose.id, { chosen: ruleAt(95).id })
  const { container, rerender } = render(<OwnRule lesson={lesson} step={choose} />)
  expect(container.textContent).toBe('')
  rerender(<OwnRule lesson={lesson} step={step('argue')} />)
  expect(container.textContent).toBe(`Your rule: ${textOf(ruleAt(95).text)}`)
})

test('the end has the rule, its two counts and what was written on one page', () => {
  const rule = ruleAt(95)
  recordStep(lesson.id, choose.id, { chosen: rule.id })
  recordStep(lesson.id, step('justify').id, { notes: 'Only for murder.' })
  render(<LessonEnd lesson={lesson} focus={false} alone={false} onBack={() => undefined} />)
  const page = screen.getByRole('region', { name: 'My rule for the county' }).textContent
  const missed = readNumber({ ...choose.scenario, ...rule.change }, { reading: 'missed' })!
  for (const text of [textOf(rule.text), 'Only for murder.', String(Math.round(missed))])
    expect(page).toContain(text)
})
