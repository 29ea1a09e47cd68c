import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReviewerPanel } from '../../../../src/figures/reviewer/figure.tsx'
import { ClassReviewer } from '../../../../src/pages/teachers/ClassReviewer.tsx'
import { LESSONS } from '../../../../src/lessons/lessons.ts'
import { parseLink } from '../../../../src/scenario/links.ts'
import { openLink } from '../../../../src/state/actions.ts'
import { answersOf, type Answers } from '../../../../src/state/lessonAnswers.ts'
import { NO_WORK } from '../../../../src/state/lessonWork.ts'
import { endGame } from '../../../../src/state/reviewerGame.ts'
import { reviewerRates } from '../../../../src/state/reviewerRates.ts'
import { store } from '../../../../src/state/store.ts'
import { leaveGame, openGame, press } from './playing.ts'

beforeEach(openGame)
afterEach(leaveGame)

const slider = () => screen.getByRole('slider', { name: /Passes a wrong name/ })
const STUDY = '14 in 100'

test('the funnel takes the reader’s own rate, says whose it is, and goes back to the study’s', async () => {
  openLink(parseLink('?preset=south-wales-2017'))
  endGame({ strangers: 8, stopped: 6, right: 4, letGo: 1 })
  const { unmount } = render(<ReviewerPanel />)
  expect(slider()).toHaveAttribute('aria-valuetext', STUDY)
  await press('Use my own values')
  expect(slider()).toHaveAttribute('aria-valuetext', '75 in 100')
  expect(screen.getByText(/your own values, from the game: you stopped 6 of 8 strangers/)).toBeVisible()
  await press('Back to the study’s values')
  expect(slider()).toHaveAttribute('aria-valuetext', STUDY)
  expect(screen.queryByText(/your own values, from/)).toBeNull()
  unmount()
  reviewerRates.setState({ startWith: 'own' })
  render(<ReviewerPanel />)
  expect(slider()).toHaveAttribute('aria-valuetext', '75 in 100')
})

test('without a game the funnel offers nobody’s own values', () => {
  reviewerRates.setState({ startWith: 'own' })
  render(<ReviewerPanel />)
  expect(slider()).toHaveAttribute('aria-valuetext', STUDY)
  expect(screen.queryByRole('button', { name: 'Use my own values' })).toBeNull()
})

test('the lines of a class add up, and its rate can be used in the funnel of lesson 6', async () => {
  openLink(parseLink('?preset=south-wales-2017'))
  const { unmount } = render(<ClassReviewer taken={[]} />)
  const use = screen.getByText('To the funnel of lesson 6, with the class’s values at hand')
  expect(use).toBeDisabled()
  await userEvent.click(screen.getByText('The class as the reviewer of the game'))
  await userEvent.click(screen.getByLabelText(/Codes from the end of/))
  await userEvent.paste('Ana: reviewer1 bdkm ~aaaa 0 3/6 1/6\nhello\nreviewer1 xxxx ~bbbb 0 1/4 2/8')
  expect(screen.getByRole('status')).toHaveTextContent(
    '2 pupils: 4 of 10 strangers stopped (40 in 100), 3 of 14 right people let go. A pupil counts once, with the first game. 1 line without answers passed over.',
  )
  await userEvent.click(use)
  expect(store.getState().display).toMatchObject({ lesson: 'lab-to-street', step: 'person-checks' })
  unmount()
  render(<ReviewerPanel />)
  await press('Use the class’s values')
  expect(slider()).toHaveAttribute('aria-valuetext', '40 in 100')
  expect(screen.getByText(/the class’s values, from the game: 4 of 10 strangers/)).toBeVisible()
})

test('games in what pupils hand in of a lesson are counted with the codes, each pupil once', () => {
  const answers = (tag: string): Answers => ({
    ...answersOf(LESSONS[0]!, { ...NO_WORK, tag }),
    game: `reviewer1 - ~${tag} 0 3/6 1/6`,
  })
  render(<ClassReviewer taken={[answers('aaaa'), answers('bbbb'), answersOf(LESSONS[0]!, NO_WORK)]} />)
  fireEvent.change(screen.getByLabelText(/Codes from the end of/), {
    target: { value: 'reviewer1 - ~bbbb 0 3/6 1/6\nreviewer1 - ~cccc 0 0/6 1/6' },
  })
  expect(screen.getByRole('status')).toHaveTextContent('3 pupils: 6 of 18 strangers stopped (33 in 100)')
})

test('a rate is rounded in the funnel as it is on the page before: 1 of 8 is 13 in 100', () => {
  openLink(parseLink('?preset=south-wales-2017'))
  endGame({ strangers: 8, stopped: 1, right: 4, letGo: 1 })
  reviewerRates.setState({ startWith: 'own' })
  render(<ReviewerPanel />)
  expect(slider()).toHaveAttribute('aria-valuetext', '13 in 100')
  expect(screen.getByText('13 in 100')).toBeVisible()
})

test('the sliders of the funnel come before its picture', () => {
  openLink(parseLink('?preset=south-wales-2017'))
  const { container } = render(<ReviewerPanel />)
  const [first] = container.querySelectorAll('.funnel input, .funnel svg')
  expect(first).toBe(slider())
})
