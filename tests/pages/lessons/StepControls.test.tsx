import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FIGURES } from '../../../src/figures/registry.ts'
import type { ControlId, Step } from '../../../src/lessons/lesson.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { StepControls } from '../../../src/pages/lessons/StepControls.tsx'
import { openScenario } from '../../../src/state/actions.ts'

/** Role and name of what a pupil moves. */
const CONTROLS: Readonly<Partial<Record<ControlId, readonly [role: string, name: string | RegExp]>>> = {
  t: ['slider', 'Confidence threshold'],
  n: ['slider', 'Gallery size'],
  photo: ['combobox', 'Photo searched with'],
  mated: ['slider', 'Share who are in the gallery'],
  seed: ['button', 'New run'],
  policy: ['button', /^Use this rule: /],
}

const STEPS = LESSONS.flatMap(({ id, steps }) => steps.map((step) => [`${id}, ${step.id}`, step] as const))

test.each(STEPS)('%s: what the pupil may move is there', async (_, step: Step) => {
  openScenario(step.scenario)
  const figures = await Promise.all(step.figures.map(async (id) => (await FIGURES[id].load()).figure))
  render(
    <>
      <StepControls step={step} />
      {figures.map(({ Panel }, key) => (
        <Panel key={key} />
      ))}
    </>,
  )
  for (const control of step.controls) {
    const looks = CONTROLS[control]
    if (looks === undefined) throw new Error(`Nobody has said here what ${control} looks like.`)
    const [role, name] = looks
    expect(screen.getAllByRole(role, { name }).length, control).toBeGreaterThan(0)
  }
})
