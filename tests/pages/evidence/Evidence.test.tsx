import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { Evidence } from '../../../src/pages/evidence/Evidence.tsx'
import { PRESETS } from '../../../src/scenario/presets/index.ts'
import { INITIAL_STATE, store } from '../../../src/state/store.ts'

beforeEach(() => {
  location.hash = ''
  store.setState(INITIAL_STATE, true)
})

test('every system is on the page with its sources, and no message is missing', async () => {
  const { container } = render(<Evidence />)
  for (const { id } of PRESETS) expect(container.querySelector(`#ev-${CSS.escape(id)}`)).not.toBeNull()
  expect(container.textContent).not.toContain('⟦')
  expect(screen.getByText(/the model expects about 6\.3, the test found 26/)).toBeVisible()
})

test('links to sources tell nobody who followed them', () => {
  const { container } = render(<Evidence />)
  const links = [...container.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
  expect(links.length).toBeGreaterThan(15)
  for (const { rel } of links) expect(rel).toContain('noreferrer')
})

test('one click opens a result in the simulator: preset, threshold and gallery, one step of undo', async () => {
  render(<Evidence />)
  await userEvent.click(screen.getByRole('button', { name: /^Load Comparitech.*0 of 1,959/ }))
  const { scenario, past } = store.getState()
  expect(scenario).toMatchObject({ preset: 'comparitech-2020', threshold: 95, gallerySize: 25_000 })
  expect(past).toHaveLength(1)
  expect(location.hash).toBe('#explore')
})

test('the reader’s people stay when a result is loaded', async () => {
  store.setState({ scenario: { ...INITIAL_STATE.scenario, seed: 'mine' } })
  render(<Evidence />)
  await userEvent.click(screen.getByRole('button', { name: /^Load A football final.*2,297/ }))
  expect(store.getState().scenario).toMatchObject({ preset: 'south-wales-2017', seed: 'mine' })
})

test('what is assumed can be hidden, and the page says how much is', async () => {
  render(<Evidence />)
  const [first] = PRESETS
  const account = within(screen.getByRole('region', { name: 'The ACLU’s test, 2018' }))
  expect(account.getByText('Assumed here', { exact: false })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Hide what is assumed' }))
  expect(account.queryByText('Assumed here', { exact: false })).toBeNull()
  expect(first!.assumed).toBeGreaterThan(0)
  expect(screen.getByText(/\d+ assumptions are hidden\./)).toBeVisible()
})
