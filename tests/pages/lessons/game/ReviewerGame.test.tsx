import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReviewerGame } from '../../../../src/pages/lessons/game/ReviewerGame.tsx'
import { roundFaces } from '../../../../src/pages/lessons/game/roundFaces.ts'
import { bestByScore, gameResult, roundsOf, type Decision } from '../../../../src/state/reviewerRounds.ts'
import { leaveGame, openGame, play, press } from './playing.ts'

beforeEach(openGame)
afterEach(leaveGame)

test('no screen before the end says who is a stranger, and a round has the same form whoever it is', async () => {
  const { container } = render(<ReviewerGame />)
  await press('Start')
  const forms = new Set<string>()
  for (const round of roundsOf('bdkm')) {
    // The rule speaks of both, and is the same in every round.
    const rule = screen.getByText(/How the mugshot differs/).textContent
    expect(container.textContent.replace(rule, '')).not.toMatch(/stranger|right person|wrongly/i)
    const form = container.querySelector('.lesson-step')!.cloneNode(true) as HTMLElement
    expect(form.outerHTML.replace(rule, '')).not.toMatch(/mate|stranger/i)
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
  const isRight = rounds.filter(({ isMate }, i) => isMate === (decisions[i] === 'stop'))
  const sum = screen.getByText(`${isRight.length} of your 12 choices were right.`)
  expect(sum.parentElement).toHaveTextContent(
    `The best threshold, picked once all is known, gets ${bestByScore(rounds)} of 12 right.`,
  )
  // Both ways to be wrong, alike.
  expect(sum.closest('.step-words')).toHaveTextContent(
    `You would have stopped ${stopped} of ${strangers} strangers wrongly. You let none of the ${right} right people go.`,
  )
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
  ] as const) {
    // The same for the eye.
    expect(screen.getByText(`${name}: ${k} of ${n}, ${Math.round((100 * k) / n)} in 100`)).toBeVisible()
    expect(
      screen.getByRole('figure', {
        name: new RegExp(
          `${name}: you ${k} of ${n}, ${Math.round((100 * k) / n)} in 100\\..*Trained officers ${officers} in 100, a coin 50 in 100`,
        ),
      }),
    ).toBeVisible()
  }
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
  expect(rows.slice(1).map((row) => Number.parseInt(row.lastElementChild!.textContent, 10))).toEqual(
    differences.map(({ amount }) => amount),
  )
  for (const [kind, term] of [
    ['build', 'Build, which changes less'],
    ['look', 'Pose and look, which change more'],
  ] as const) {
    const said = within(screen.getByText(term).parentElement!).getAllByRole('definition')
    const amounts = differences.filter((one) => one.kind === kind).map(({ amount }) => amount)
    expect(said.map(({ textContent }) => textContent.match(/(\d+)\spx, (\w+)$/)!.slice(1))).toEqual(
      amounts.slice(0, 3).map((by) => [String(by), by < 7 ? 'small' : by > 16 ? 'large' : 'clear']),
    )
  }
  expect(
    screen.getByText(/7 to 16 px for half of the right people, 12 to 23 px for half of the strangers\./),
  ).toBeVisible()
})

test('the photo laid over the mugshot stays there from face to face, and says how far apart the two are', async () => {
  const { container } = render(<ReviewerGame />)
  await press('Start')
  const laid = () => screen.getByRole('checkbox', { name: 'Lay the photo over it' })
  const apart = () => Number(/are (\d+)\spx apart/.exec(screen.getByRole('status').textContent)?.[1])
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  await userEvent.click(laid())
  const said: number[] = []
  for (const { score } of roundsOf('bdkm').slice(0, 3)) {
    expect(laid()).toBeChecked()
    expect(container.querySelectorAll('.game-laid')).toHaveLength(1)
    said.push(apart() / (100 - score))
    // oxlint-disable-next-line no-await-in-loop -- one face after the other
    await play(['go'])
  }
  // As the score leaves it.
  for (const one of said) expect(one).toBeCloseTo(said[0]!, 1)
})

test('a face is said by where it differs from an average one, and read before the buttons', async () => {
  const { container } = render(<ReviewerGame />)
  await press('Start')
  const said = [/^Photo searched for$/, /^Mugshot found/].map((name) =>
    within(screen.getByText(name).closest('figure')!).getByRole('img').getAttribute('aria-label'),
  )
  for (const one of said)
    expect(one).toMatch(/^A drawn face\. Against an average one: [a-z ]+, [a-z ]+, and [a-z ]+\.$/)
  const order = [...container.querySelectorAll('dl, .game-all, .game-choice')].map(
    ({ className, tagName }) => className || tagName,
  )
  expect(order.slice(0, 2)).toEqual(['DL', 'game-all'])
})
