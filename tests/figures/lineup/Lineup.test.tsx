import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Lineup } from '../../../src/figures/lineup/Lineup.tsx'

test('the lineup is a list in rank order, each with score, truth and what happens', () => {
  const candidates = [90, 60].map((score, index) => ({
    rank: index + 1,
    reference: index + 5,
    score,
    groupName: 'A',
    isMate: index === 1,
    glyphSeed: index,
  }))
  const probe = { label: 'Search 1', groupName: 'A', isMated: true, glyphSeed: 9 }
  render(<Lineup probe={probe} candidates={candidates} threshold={80} comparison={99} />)
  const items = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(items).toEqual(['90% a strangerAnamed; not at 99%', '60% the same personAnot named'])
})

test('with nothing picked it says what to do', () => {
  render(<Lineup probe={null} candidates={[]} threshold={80} comparison={99} />)
  expect(screen.getByText('Pick a search to see whom the machine names.')).toBeTruthy()
})
