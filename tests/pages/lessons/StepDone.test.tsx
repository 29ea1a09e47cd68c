import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import type { Step } from '../../../src/lessons/lesson.ts'
import { StepDone } from '../../../src/pages/lessons/StepDone.tsx'
import { commit, drag } from '../../../src/state/actions.ts'
import { loadStep } from '../../../src/state/lessonActions.ts'

const STEPS = LESSONS.flatMap(({ id, steps }) => steps.map((step) => [`${id}, ${step.id}`, step] as const))
const THERE_AND_BACK = STEPS.filter(([, { goals }]) => goals.length === 2)

function openDone(step: Step): () => string {
  loadStep(step)
  render(<StepDone step={step} />)
  return () => screen.getByRole('status').textContent
}

const setThreshold = (threshold: number): void => act(() => commit({ threshold }))

test('there are steps that ask for a way down and up again', () => {
  expect(THERE_AND_BACK.length).toBeGreaterThan(3)
})

test.each(THERE_AND_BACK)('%s is done when both ways are, and stays so', (_, step) => {
  const said = openDone(step)
  expect(said()).toBe('')
  setThreshold(80)
  expect(said()).toMatch(/^At 80%.*Now up again\.$/)
  setThreshold(85)
  expect(said()).toMatch(/Now up again\.$/)
  setThreshold(step.scenario.threshold)
  const done = said()
  expect(done).toMatch(/^Done: /)
  expect(done).toContain(`${step.scenario.threshold}%`)
  setThreshold(80)
  expect(said()).toBe(done)
})

test('a threshold dragged past what was asked is asked back, and is done once it is there', () => {
  const [, step] = STEPS.find(([, { past }]) => past !== null)!
  const said = openDone(step)
  setThreshold(86)
  expect(said()).toMatch(/^At 86% it is \d+ in this run\. That is past 80%/)
  act(() => drag({ threshold: 80 }))
  expect(said()).not.toMatch(/^Done/)
  act(() => commit())
  expect(said()).toMatch(/^Done: at 80% .* counted 28\.$/)
  const done = said()
  setThreshold(90)
  expect(said()).toBe(done)
})

test('nothing is done in a step that is opened anew', () => {
  const [, step] = STEPS.find(([, { past }]) => past !== null)!
  const said = openDone(step)
  setThreshold(80)
  expect(said()).toMatch(/^Done/)
  act(() => loadStep(step))
  expect(said()).toBe('')
})
