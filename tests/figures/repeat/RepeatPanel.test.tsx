import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RepeatPanel } from '../../../src/figures/repeat/figure.tsx'
import { PRESETS } from '../../../src/scenario/presets/index.ts'
import { INITIAL_STATE, store } from '../../../src/state/store.ts'
import { publishedFor } from '../../../src/state/repeated.ts'

const counted = PRESETS.filter(({ scenario }) => (publishedFor(scenario)?.count ?? 0) > 0)

/** Who did each test, in words of ours: not the page it was read on. */
const FINDERS: Readonly<Record<string, string>> = {
  'aclu-2018': 'The ACLU found 28',
  'aclu-2018-10000': 'The ACLU found 28',
  'california-2019': 'The ACLU of Northern California found 26',
  'massachusetts-2019': 'The ACLU of Massachusetts found 27',
  'comparitech-2020': 'Comparitech found 105',
}

test.each(counted)('$id: a published count is marked with who found it', ({ id, scenario }) => {
  store.setState({ scenario })
  render(<RepeatPanel />)
  expect(screen.getByText(FINDERS[id] ?? 'nobody')).toBeVisible()
})

test('the count the model was solved from is said to be, as long as the settings still give it', () => {
  const said = () => screen.queryByText(/solved from this very count/, { selector: 'p' })
  render(<RepeatPanel />)
  expect(said()).toBeVisible()
  const { scenario } = INITIAL_STATE
  act(() => store.setState({ scenario: { ...scenario, seed: 'other', comparison: null } }))
  expect(said()).toBeVisible()
  for (const change of [{ threshold: 90 }, { gallerySize: 1000 }, { fmr: scenario.fmr * 1.01 }]) {
    act(() => store.setState({ scenario: { ...scenario, ...change } }))
    expect(said()).toBeNull()
  }
})

test('a count that nothing was solved from is left to luck', () => {
  const scenario = PRESETS.find(({ id }) => id === 'comparitech-2020')!.scenario
  store.setState({ scenario })
  render(<RepeatPanel />)
  expect(screen.queryByText(/solved from this very count/, { selector: 'p' })).toBeNull()
})
