import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Searches } from '../../../src/figures/searches/Searches.tsx'

const columns = {
  group: Uint8Array.of(0, 0, 1, 1),
  outcome: Uint8Array.of(1, 0, 1, 0),
  bestNonMate: Float64Array.of(-1, 3, 0, 4),
  mate: new Float64Array(4).fill(NaN),
}

function Page({ onPick }: Readonly<{ onPick: (probe: number | null) => void }>) {
  const [picked, setPicked] = useState<number | null>(null)
  const pick = (probe: number | null): void => {
    setPicked(probe)
    onPick(probe)
  }
  const groups = [
    { name: 'people of color', one: 'people of color', count: 2 },
    { name: 'white people', one: 'white people', count: 2 },
  ]
  return (
    <Searches
      {...columns}
      groups={groups}
      comparisonOutcome={null}
      averages={[1.2, 0.8]}
      isChosen={false}
      threshold={80}
      comparison={null}
      picked={picked}
      onPick={pick}
      lit={null}
    />
  )
}

test('one tab stop, arrows say each search, Enter picks and unpicks, Escape lets go', async () => {
  const picks: (number | null)[] = []
  render(<Page onPick={(probe) => picks.push(probe)} />)
  const user = userEvent.setup()
  await user.tab()
  const cursor = screen.getByRole('slider', { name: 'Search in the picture' })
  expect(document.activeElement).toBe(cursor)
  expect(cursor.getAttribute('aria-valuetext')).toBe('Search 2, people of color, wrongly matched')
  await user.keyboard('{ArrowRight}')
  expect(cursor.getAttribute('aria-valuetext')).toBe('Search 1, people of color, no name, rightly')
  await user.keyboard('{ArrowRight}{Enter}')
  expect(cursor.getAttribute('aria-valuetext')).toBe('Search 4, white people, wrongly matched')
  await user.keyboard('{Enter}{End}{Enter}{Escape}')
  expect(picks).toEqual([3, null, 2, null])
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Show as table')
})

test('a drawing of many searches has few nodes', () => {
  const { container } = render(<Page onPick={() => undefined} />)
  expect(container.querySelectorAll('svg *').length).toBeLessThan(60)
})

test('the table is shown when asked for, with a caption and headed rows', async () => {
  render(<Page onPick={() => undefined} />)
  expect(screen.queryByRole('table')).toBeNull()
  await userEvent.setup().click(screen.getByRole('button', { name: /^Show as table / }))
  expect(screen.getByRole('table', { name: 'Searches in this run' })).toBeTruthy()
  expect(screen.getByRole('rowheader', { name: 'All' })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Hide the table / }).getAttribute('aria-expanded')).toBe('true')
})
