import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { faceMesh, meshDistance } from '../../../../src/figures/face/faceMesh.ts'
import { ReviewerPanel } from '../../../../src/figures/reviewer/figure.tsx'
import { openLink } from '../../../../src/state/actions.ts'
import { parseLink } from '../../../../src/scenario/links.ts'
import { ReviewerGame } from '../../../../src/pages/lessons/game/ReviewerGame.tsx'
import { roundFaces } from '../../../../src/pages/lessons/game/roundFaces.ts'
import { setCode } from '../../../../src/state/lessonActions.ts'
import { forgetWork } from '../../../../src/state/lessonStore.ts'
import { endGame, forgetGame } from '../../../../src/state/reviewerGame.ts'
import { reviewerRates } from '../../../../src/state/reviewerRates.ts'
import { store } from '../../../../src/state/store.ts'
import { ClassReviewer } from '../../../../src/pages/teachers/ClassReviewer.tsx'
import { gameResult, roundsOf, type Decision } from '../../../../src/state/reviewerRounds.ts'

beforeEach(() => {
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = () => undefined

  openLink(parseLink('?lesson=reviewer'))
  setCode('bdkm')
})
afterEach(() => {
  cleanup()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')

  forgetWork()
  forgetGame()
  reviewerRates.setState({ classResult: null, startWith: null })
  location.hash = ''
  openLink(parseLink(''))
})

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const NAMES = { stop: 'Stop this person', go: 'Let them go' } as const

async function play(decisions: readonly Decision[]): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one face after the other
  for (const decision of decisions) await press(NAMES[decision])
}

test('the higher the score, the more alike the two faces of a round, in every game', () => {
  for (const seed of ['bdkm', 'xxxx', '4', 'c17']) {
    const byScore = roundsOf(seed).toSorted((a, b) => a.score - b.score)
    const apart = byScore.map((round) => {
      const { photo, found } = roundFaces(seed, round)
      return meshDistance(faceMesh(photo), faceMesh(found))
    })
    expect(apart).toEqual(apart.toSorted((a, b) => b - a))
  }
})

test('no screen before the end says who is a stranger, and a round has the same form whoever it is', async () => {
  const { container } = render(<ReviewerGame />)
  await press('Start')
  const forms = new Set<string>()
  for (const round of roundsOf('bdkm')) {
    expect(container.textContent).not.toMatch(/stranger|right person|wrongly/i)
    const form = container.querySelector('.lesson-step')!.cloneNode(true) as HTMLElement
    expect(form.outerHTML).not.toMatch(/mate|stranger/i)
    forms.add(
      [...form.querySelectorAll('*')]
        .filter((element) => element.closest('.game-all tbody, .step-nav') === null)
        .map(({ tagName, className }) => `${tagName} ${String(className)}`)
        .join(),
    )
    // oxlint-disable-next-line no-await-in-loop -- one face after the other
    await play([round.isMate ? 'stop' : 'go'])
  }
  expect(forms.size).toBe(1)
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('All 12 decided')
  expect(container.textContent).not.toMatch(/stranger/i)
})

test('the end says who was who, how many were stopped wrongly and let go, and beside whom that stands', async () => {
  render(<ReviewerGame />)
  const rounds = roundsOf('bdkm')
  const decisions = rounds.map((_, i): Decision => (i % 3 === 0 ? 'go' : 'stop'))
  const { strangers, stopped, right, letGo } = gameResult(rounds, decisions)
  await press('Start')
  await play(decisions)
  await press('Show who was who')
  expect(
    screen.getByText(`You would have stopped ${stopped} of ${strangers} strangers wrongly.`),
  ).toBeVisible()
  const cards = within(screen.getByRole('list', { name: 'Your 12 faces' })).getAllByRole('listitem')
  expect(cards.map((card) => card.querySelector('strong')!.textContent)).toEqual(
    rounds.map(({ isMate }, i) =>
      isMate
        ? decisions[i] === 'stop'
          ? 'Right person, stopped'
          : 'Right person, let go'
        : decisions[i] === 'stop'
          ? 'Stranger, wrongly stopped'
          : 'Stranger, let go',
    ),
  )
  await press('Next')
  for (const [name, k, n, officers] of [
    ['Strangers stopped wrongly', stopped, strangers, 14],
    ['Right people let go', letGo, right, 6],
  ] as const)
    expect(
      screen.getByRole('figure', {
        name: new RegExp(
          `${name}: you ${k} of ${n}\\..*Trained officers ${officers} in 100, a coin 50 in 100`,
        ),
      }),
    ).toBeVisible()
  expect(screen.getByRole('link', { name: 'White and others 2014' })).toHaveAttribute(
    'href',
    'https://doi.org/10.1371/journal.pone.0103510',
  )
})

test('Back leads to what was decided, says so, and lets it be changed', async () => {
  render(<ReviewerGame />)
  await press('Start')
  await play(['stop'])
  await press('Back')
  expect(screen.getByText(/You chose: stop/)).toBeVisible()
  await play(['go'])
  expect(screen.getByText('Face 2 of 12')).toBeVisible()
  await press('Back')
  expect(screen.getByText(/You chose: let go/)).toBeVisible()
})

test('what is drawn is said: the three largest differences of each kind, and all of them in a table', async () => {
  render(<ReviewerGame />)
  await press('Start')
  const { differences } = roundFaces('bdkm', roundsOf('bdkm')[0]!)
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
  expect(rows.slice(1).map((row) => Number(row.lastElementChild!.textContent))).toEqual(
    differences.map(({ amount }) => amount),
  )
  const build = screen.getByText('Build, which hardly changes').nextElementSibling!.textContent
  expect(build.match(/\d+/g)!.map(Number)).toEqual(
    differences
      .filter(({ kind }) => kind === 'build')
      .map(({ amount }) => amount)
      .slice(0, 3),
  )
})

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
  const { unmount } = render(<ClassReviewer />)
  const use = screen.getByText('To the funnel of lesson 6, with the class’s values at hand')
  expect(use).toBeDisabled()
  await userEvent.click(screen.getByText('The class as the reviewer of the game'))
  await userEvent.click(screen.getByLabelText(/Lines from the end of/))
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
