import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SidesPanel } from '../../../src/figures/sides/figure.tsx'
import { INITIAL_STATE, store } from '../../../src/state/store.ts'

test('where everyone searched for is enrolled, neither side of a wrong match is measured', () => {
  const { scenario } = INITIAL_STATE
  store.setState({ scenario: { ...scenario, mode: 'rank', listLength: 1, matedShare: 1 } })
  const { container } = render(<SidesPanel />)
  expect(container.textContent).not.toMatch(/wrongly named, times in this test/)
  expect(screen.getAllByText('not measured')).toHaveLength(2 * scenario.groups.length)
  expect(screen.getAllByText(/Only searches for people who are not in the gallery count here/)).not.toEqual(
    [],
  )
})
