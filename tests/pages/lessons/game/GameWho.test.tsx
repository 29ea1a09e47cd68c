import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReviewerGame } from '../../../../src/pages/lessons/game/ReviewerGame.tsx'
import { roundFaces } from '../../../../src/pages/lessons/game/roundFaces.ts'
import { gameStore } from '../../../../src/state/reviewerGame.ts'
import { crossingOf, roundsOf } from '../../../../src/state/reviewerRounds.ts'
import { leaveGame, openGame, play, press } from './playing.ts'

const ROUNDS = roundsOf('bdkm')

beforeEach(async () => {
  openGame()
  render(<ReviewerGame />)
  await press('Start')
  await play(ROUNDS.map((_, i) => (i % 3 === 2 ? 'go' : 'stop')))
  await press('Show who was who')
})
afterEach(leaveGame)

const cards = () => within(screen.getByRole('list', { name: 'Your 12 faces' })).getAllByRole('button')
const pair = () => within(screen.getByRole('heading', { level: 3 }).closest('section')!)

test('the end names the stranger with the highest score and the right person with the lowest', () => {
  const { stranger, right } = crossingOf(ROUNDS)!
  const [high, low] = [ROUNDS[stranger]!.score, ROUNDS[right]!.score].map((score) => score.toFixed(1))
  expect(
    screen.getByText(
      `Face ${stranger + 1}, a stranger, scored ${high}%. Face ${right + 1}, the right person, scored only ${low}%.`,
    ),
  ).toBeVisible()
  expect(cards()[stranger]).toHaveAttribute('aria-pressed', 'true')
  expect(pair().getByText(`Score: ${high}%`)).toBeVisible()
})

test('each face opens beside its photo, with its score and differences, and is told who it was', async () => {
  const i = ROUNDS.findIndex(({ isMate }, at) => isMate && at % 3 === 2)
  await userEvent.click(cards()[i]!)
  const heading = screen.getByRole('heading', { level: 3, name: `Face ${i + 1}: Right person, let go` })
  expect(heading).toHaveFocus()
  const [first] = roundFaces('bdkm', ROUNDS[i]!).differences
  expect(pair().getAllByRole('img')).toHaveLength(2)
  expect(pair().getByText(`Score: ${ROUNDS[i]!.score.toFixed(1)}%`)).toBeVisible()
  expect(pair().getByText(new RegExp(`\\b${first!.amount}\\spx, (small|clear|large)$`))).toBeVisible()
  expect(cards().filter((card) => card.getAttribute('aria-pressed') === 'true')).toEqual([cards()[i]])
  await press('Face after')
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(`Face ${((i + 1) % 12) + 1}:`)
  await press('Face before')
  expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent(`Face ${i + 1}:`)
})

test('Back leads from who was who to the faces, where what was decided now stands', async () => {
  const before = gameStore.getState()
  await press('Back')
  expect(screen.getByText(/You have seen who was who, so your choices stand/)).toBeVisible()
  await press('Back')
  expect(screen.getByText('Face 12 of 12')).toBeVisible()
  expect(screen.getByText(/You chose: let go. You have seen who was who, so it stands/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Let them go' })).toBeDisabled()
  await press('Next')
  await press('Show who was who')
  expect(gameStore.getState()).toEqual(before)
})
