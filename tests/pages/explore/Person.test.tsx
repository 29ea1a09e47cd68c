import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Person } from '../../../src/pages/explore/Person.tsx'
import { loadPreset } from '../../../src/state/actions.ts'

test('the arrest in Detroit stands beside searches for a photo alone, and says that it was another system', () => {
  loadPreset('aclu-2018')
  render(<Person who="arrested" />)
  expect(screen.getByRole('heading')).toHaveTextContent('in Detroit, with another system')
  for (const live of ['met-2024', 'south-wales-2017', 'orlando-2018', 'airport-gate']) {
    act(() => loadPreset(live))
    expect(screen.queryByText(/Robert Williams/)).toBeNull()
  }
  act(() => loadPreset('fbi-30m'))
  expect(screen.getByText(/Robert Williams/)).toBeVisible()
})
