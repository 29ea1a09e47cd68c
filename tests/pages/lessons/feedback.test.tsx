import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { keyOf } from '../../../src/lessons/answers.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { readNumber } from '../../../src/lessons/readings.ts'
import { LessonEnd } from '../../../src/pages/lessons/LessonEnd.tsx'
import { StepView } from '../../../src/pages/lessons/StepView.tsx'
import { guessedText, modelText } from '../../../src/pages/lessons/endTexts.ts'
import { predictionText, readGuess, saidText } from '../../../src/pages/lessons/predictionText.ts'
import { optionText, say, valuesOf } from '../../../src/pages/lessons/say.ts'
import { goToStep, recordStep, recordTry } from '../../../src/state/lessonActions.ts'
import { readWork, saveWork } from '../../../src/state/lessonSaved.ts'
import { lessonStore } from '../../../src/state/lessonStore.ts'
import { NO_WORK, withStepWork } from '../../../src/state/lessonWork.ts'

const [lesson, next] = [LESSONS[0]!, LESSONS[1]!]
const step = lesson.steps.find(({ check }) => check !== null)!
const key = keyOf(step.check!, step.scenario)
const wrong = step.check!.options.find(({ id, misconception }) => id !== key && misconception !== null)!

/** Whether the texts stand on the page in this order. */
function standInOrder(page: string, texts: readonly string[]): void {
  const places = texts.map((text) => page.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

test('a wrong answer is said to be what was chosen, before the verdict and the belief behind it', async () => {
  lessonStore.setState(NO_WORK, true)
  const user = userEvent.setup()
  recordStep(lesson.id, step.id, { skipped: true })
  goToStep(lesson, step.id, 'check')
  const { container } = render(
    <StepView
      {...{ lesson, step }}
      place={0}
      focus={false}
      onBack={null}
      onNext={() => undefined}
      slideLink={false}
    />,
  )
  await user.click(screen.getByRole('radio', { name: optionText(step, wrong) }))
  await user.click(screen.getByRole('button', { name: 'Check' }))
  standInOrder(container.textContent, [
    `You chose: ${optionText(step, wrong)}`,
    'Not quite.',
    'A common mix-up',
  ])
  expect(container.textContent).not.toContain(`Not quite. ${optionText(step, wrong)}`)
})

test('the end counts first tries apart, sets guesses beside answers, and links to what comes next', () => {
  lessonStore.setState(NO_WORK, true)
  const number = lesson.steps.find(({ predict }) => predict?.kind === 'number')!
  recordStep(lesson.id, number.id, { predicted: 107 })
  for (const option of [wrong.id, key!]) recordTry(lesson.id, step.id, option)
  render(<LessonEnd lesson={lesson} focus={false} alone={false} onBack={() => undefined} />)
  const checks = lesson.steps.filter(({ check }) => check !== null).length
  expect(screen.getByText(new RegExp(`1 of ${checks} right, 0 at the first try`))).toBeDefined()
  expect(screen.getByRole('table', { name: 'Your guesses beside the model' }).textContent).toContain(
    '107 of 535 people',
  )
  expect(screen.getByText(/7 questions were skipped/)).toBeDefined()
  expect(screen.queryByText(/of them close/)).toBeNull()
  expect(screen.getByRole('link', { name: /^Next lesson/ }).getAttribute('href')).toBe(`?lesson=${next.id}`)
})

const NUMBERS = LESSONS.flatMap(({ id, steps }) =>
  steps.flatMap((one) =>
    one.predict?.kind === 'number' ? [[`${id}, ${one.id}`, one, one.predict] as const] : [],
  ),
)

test.each(NUMBERS)(
  '%s: guess and answer are said in the same unit, out of the same number',
  (_, one, predict) => {
    const unitOf = (text: string): string => text.replace(/^[\d.,]+(?: (?:million|billion))? /, '')
    const said = unitOf(guessedText(one, (predict.from + predict.to) / 2))
    expect(said).toMatch(/[a-z]/)
    expect(unitOf(modelText(one))).toBe(said)
  },
)

test.each(NUMBERS)(
  '%s: a guess that is the answer is exact, one beside it is only close',
  (_, one, predict) => {
    const answer = readNumber(one.scenario, predict.answer)!
    const written = readGuess(predict, predictionText(one, answer)) ?? answer
    const said = saidText(predict, written, answer)
    expect(said).toBe('exact')
    expect(saidText(predict, answer + predict.closeBy * 0.9, answer)).toBe('close')
    const words = { ...valuesOf(one), said, prediction: '7', answer: '7' }
    expect(say(one.prose.debrief, words)).toMatch(/^You said 7\. Exactly/)
  },
)

test('of those matched in this run some are left: they are counted out of them, not of all', () => {
  const lineup = lesson.steps.find(({ id }) => id === 'lineup')!
  const inRun = readNumber(lineup.scenario, { reading: 'wrongInRun' })
  expect(modelText(lineup)).toBe(`A few of them (4 of ${inRun} people)`)
})

test('one test is one test', () => {
  const eleven = LESSONS.flatMap(({ steps }) => steps).find(({ id }) => id === 'eleven')!
  expect(modelText(eleven)).toContain('(1 test in 100)')
})

test('however many tries there were, the first one is kept', () => {
  const tried = ['first', ...Array.from({ length: 12 }, (_, i) => `t${i}`)]
  const kept = readWork(saveWork(withStepWork(NO_WORK, lesson.id, step.id, { tried })))
  const of = kept.lessons[lesson.id]?.steps[step.id]?.tried
  expect([of?.[0], of?.at(-1), of?.length]).toEqual(['first', 't11', 8])
})
