import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AccountPanel } from '../../../src/pages/explore/AccountPanel.tsx'
import { presetScenario } from '../../../src/scenario/presets/scenarios.ts'
import { report } from '../../../src/scenario/report.ts'
import { store } from '../../../src/state/store.ts'

const GROUP_PHOTO = presetScenario('group-photo')

/** The chance of at least one, in the textbook's way: that no search of any group goes wrong, taken from 1. */
function chanceOfAny(change: Partial<typeof GROUP_PHOTO>): number {
  const { groups } = report({ ...GROUP_PHOTO, ...change }, '').expected
  const none = Object.values(groups).map(({ fpir, searches }) => (1 - (fpir ?? 0)) ** searches)
  return 1 - none.reduce((product, chance) => product * chance, 1)
}

test('a photo of many faces gives the chance of at least one wrong match, and it follows the sliders', () => {
  store.setState({ scenario: GROUP_PHOTO })
  render(<AccountPanel />)
  const now = () => screen.getByText(/chance that at least one/).textContent
  expect(now()).toMatch(
    /^At 80%, the chance that at least one of the 100 faces is wrongly matched: 99\.\d+%\. At 99%: 0\.\d+%\.$/,
  )
  const change = { threshold: 95, gallerySize: 100_000 }
  act(() => store.setState({ scenario: { ...GROUP_PHOTO, ...change } }))
  expect(now()).toContain(`At 95%, the chance that at least one of the 100 faces is wrongly matched: `)
  const said = Number(/matched: ([\d.]+)%/.exec(now() ?? '')?.[1]) / 100
  expect(said / chanceOfAny(change)).toBeCloseTo(1, 1)
})

test('a photo of one face is not said to have several', () => {
  store.setState({ scenario: { ...GROUP_PHOTO, searches: 1, comparison: null } })
  render(<AccountPanel />)
  expect(screen.getByText(/the one face in the photo is wrongly matched: [\d.]+%\.$/)).toBeVisible()
})

test('another system says nothing of a photo', () => {
  render(<AccountPanel />)
  expect(screen.queryByText(/the chance that/)).toBeNull()
})
