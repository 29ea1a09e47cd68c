import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ThresholdControl } from '../../../src/ui/controls/ThresholdControl.tsx'
import { DEFAULT_SCENARIO, presetScenario } from '../../../src/scenario/presets/scenarios.ts'
import type { Scenario } from '../../../src/scenario/scenario.ts'
import { INITIAL_STATE, store } from '../../../src/state/store.ts'
import { wrongBetween } from '../../../src/words/wrongBetween.ts'

function open(change: Partial<Scenario>): void {
  store.setState({ ...INITIAL_STATE, scenario: { ...DEFAULT_SCENARIO, ...change } })
}

const slider = () => screen.getByRole('slider', { name: 'Confidence threshold' })
const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Confidence threshold in percent' })

const IDLE = {
  'names whoever is most alike': { mode: 'rank' },
  'takes the threshold of least harm': { policy: 'cost', matedShare: 0.5 },
} as const satisfies Record<string, Partial<Scenario>>

describe.each(Object.entries(IDLE))('where the system %s', (_, change) => {
  test('the threshold can be set by nothing, and nothing is there to compare with', () => {
    open(change)
    render(<ThresholdControl hint="a hint" />)
    expect(slider()).toBeDisabled()
    expect(box()).toBeDisabled()
    for (const name of ['80%', '99%', 'Lower the threshold', 'Raise the threshold'])
      expect(screen.getByRole('button', { name })).toBeDisabled()
    expect(screen.getByRole('button', { name: '80%' })).toHaveAttribute('aria-pressed', 'false')
    expect(screen.queryByText('compared with 99%')).toBeNull()
    expect(screen.queryByText('a hint')).toBeNull()
  })

  test('one button leads back to a threshold for all that can be set, as one step to undo', async () => {
    open(change)
    render(<ThresholdControl />)
    await userEvent.click(screen.getByRole('button', { name: /^(Use a threshold|Set one for all)$/ }))
    expect(store.getState().scenario).toMatchObject({ mode: 'threshold', policy: 'same', threshold: 80 })
    expect(store.getState().past).toHaveLength(1)
    expect(slider()).toBeEnabled()
    expect(slider()).toHaveFocus()
    expect(box()).toHaveValue('80%')
  })

  test('a link that fixes the threshold, or a lesson, offers no way back', () => {
    open(change)
    const { unmount } = render(<ThresholdControl canLeave={false} />)
    expect(screen.queryByRole('button', { name: /^(Use a threshold|Set one for all)$/ })).toBeNull()
    unmount()
    store.setState({ display: { ...INITIAL_STATE.display, lock: ['t'] } })
    render(<ThresholdControl />)
    expect(screen.queryByRole('button', { name: /^(Use a threshold|Set one for all)$/ })).toBeNull()
  })
})

test('without a threshold, a sentence says so, and the slider too', () => {
  open({ mode: 'rank', listLength: 5 })
  render(<ThresholdControl />)
  const words = 'No threshold is in use: every search names its 5 best lookalikes, whatever the score.'
  expect(screen.getByText(words, { exact: false })).toBeVisible()
  expect(slider()).toHaveAttribute('aria-valuetext', words)
  expect(box()).toHaveValue('none')
})

test('where the least harm sets it, a sentence names each group’s own', () => {
  open({ policy: 'cost', matedShare: 0.5, costRatio: 20 })
  render(<ThresholdControl />)
  expect(
    screen.getByText(
      /^With one wrong match as bad as 20 misses, least harm is at \d\d(\.\d+)?% \(people of color\) and \d\d(\.\d+)?% \(other members\)\./,
    ),
  ).toBeVisible()
  expect(box()).toHaveValue('several')
})

test('where it decides something, it can be set, and a hint may stand below', () => {
  open({ policy: 'equal-fpir' })
  render(<ThresholdControl hint="a hint" />)
  expect(slider()).toBeEnabled()
  expect(screen.getByText('a hint')).toBeVisible()
})

describe('a product with a scale of its own', () => {
  const met = presetScenario('met-2024')
  const fraction = () =>
    screen.getByRole<HTMLInputElement>('textbox', { name: 'Confidence threshold, from 0 to 1' })

  test('has its own pair and ticks, written on its scale', async () => {
    open(met)
    render(<ThresholdControl />)
    expect(fraction()).toHaveValue('0.60')
    expect(screen.getByText('compared with 0.64')).toBeVisible()
    expect(screen.getByText('0.50')).toBeInTheDocument()
    expect(screen.getByText('0.70')).toBeInTheDocument()
    expect(screen.queryByText('80 default')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '0.64' }))
    expect(store.getState().scenario).toMatchObject({ threshold: 64, comparison: 60 })
  })

  test('takes what is typed on that scale', async () => {
    open(met)
    render(<ThresholdControl />)
    await userEvent.clear(fraction())
    await userEvent.type(fraction(), '0.57{Enter}')
    expect(store.getState().scenario.threshold).toBe(57)
    await userEvent.clear(fraction())
    await userEvent.type(fraction(), '57{Enter}')
    expect(store.getState().scenario.threshold).toBe(57)
  })

  test('says so where the scale was never published', () => {
    open(presetScenario('south-wales-2017'))
    render(<ThresholdControl />)
    expect(screen.getByText(/80% stands for it/)).toBeVisible()
    expect(screen.queryByText('80 default')).toBeNull()
  })
})

test.each([80, 99])('at rest the slider at %s says the range that the sentence says', (threshold) => {
  open({ threshold })
  render(<ThresholdControl />)
  const said = wrongBetween(store.getState().scenario, threshold)
  expect(said).not.toBeNull()
  expect(slider().getAttribute('aria-valuetext')).toContain(said)
})
