import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Lineup } from '../../../src/figures/lineup/Lineup.tsx'

test('the lineup is a list in rank order, each with score, truth and what happens', () => {
  const candidates = [90, 60].map((score, index) => ({
    rank: index + 1,
    reference: index + 5,
    score,
    groupName: 'A',
    isMate: index === 1,
    faceSeed: index,
  }))
  const probe = { label: 'Search 1', groupName: 'A', isMated: true, faceSeed: 9 }
  render(<Lineup probe={probe} candidates={candidates} threshold={80} comparison={99} isPicked={false} />)
  const items = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(items).toEqual(['90%, a stranger (A): named; not at 99%.', '60%, the same person (A): not named.'])
})

test('the face searched for is laid over a card by pointing and by focus, and goes with them', () => {
  const one = { rank: 1, reference: 5, score: 90, groupName: 'A', isMate: false, faceSeed: 1 }
  const probe = { label: 'Search 1', groupName: 'A', isMated: false, faceSeed: 9 }
  const { container } = render(
    <Lineup probe={probe} candidates={[one]} threshold={80} comparison={99} isPicked={false} />,
  )
  const laidOver = (): number => container.querySelectorAll('.lineup-over').length
  const [card] = screen.getAllByRole('button', { name: /90%, a stranger/ })
  expect(laidOver()).toBe(0)
  act(() => card!.focus())
  expect(laidOver()).toBe(1)
  act(() => card!.blur())
  expect(laidOver()).toBe(0)
  fireEvent.pointerEnter(card!)
  expect(laidOver()).toBe(1)
  fireEvent.pointerLeave(card!)
  expect(laidOver()).toBe(0)
})

test('with nothing picked it says what to do', () => {
  render(<Lineup probe={null} candidates={[]} threshold={80} comparison={99} isPicked={false} />)
  expect(screen.getByText('Pick a search to see whom the machine names.')).toBeTruthy()
})

test('a search that nobody chose is said to be picked, and why', () => {
  render(<Lineup probe={null} candidates={[]} threshold={80} comparison={99} isPicked />)
  expect(screen.getByText(/^Picked for a high-scoring stranger\. Tap/)).toBeDefined()
})
