import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { ClaimCard, partOf } from '../../../src/pages/claims/ClaimCard.tsx'
import { addWords, language } from '../../../src/i18n/translate.ts'
import type { ClaimToTest } from '../../../src/lessons/claim.ts'
import { DEFAULT_SCENARIO } from '../../../src/scenario/presets/index.ts'
import { ACLU_2018 } from '../../../src/scenario/presets/citations.ts'
import { INITIAL_STATE, store } from '../../../src/state/store.ts'

addWords(language(), {
  'planted.who': 'Somebody',
  'planted.title': 'A higher bar helps',
  'planted.best': 'Nobody is wrongly matched at a higher bar.',
  'planted.look': 'About {wrong} of {searches} are wrongly matched.',
  'planted.shows': 'It expects {wrong}.',
  'planted.cannot': 'Who is in the gallery.',
})

const scenario = { ...DEFAULT_SCENARIO, seed: 'claim', comparison: 95 }
const claim: ClaimToTest = {
  id: 'planted',
  leaning: 'for',
  source: ACLU_2018,
  who: 'planted.who',
  title: 'planted.title',
  quote: null,
  best: 'planted.best',
  experiments: [
    {
      id: 'one',
      scenario,
      figures: ['groups'],
      look: 'planted.look',
      values: {
        wrong: { reading: 'wrong', as: 'expected' },
        searches: { reading: 'searches', as: 'count' },
      },
      claims: [],
    },
  ],
  shows: 'planted.shows',
  cannot: 'planted.cannot',
}

beforeEach(() => {
  location.hash = ''
  store.setState(INITIAL_STATE, true)
})

test('a card says who said it, the claim at its best, what the experiment shows and what it cannot tell', () => {
  render(<ClaimCard claim={claim} />)
  const card = screen.getByRole('article', { name: 'A higher bar helps' })
  expect(card).toHaveTextContent('Somebody, in: ACLU')
  expect(card).toHaveTextContent('About 28 of 535 are wrongly matched.')
  expect(card).toHaveTextContent('It expects 28.')
  expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
    'At its best',
    'The experiment',
    'What it shows',
    'What it cannot tell',
  ])
})

test('the numbers of a card are the engine’s, and drawn as numbers', () => {
  const { container } = render(<ClaimCard claim={claim} />)
  expect([...container.querySelectorAll('.claim-number')].map((number) => number.textContent)).toEqual([
    '28',
    '535',
    '28',
  ])
})

test('a card does not say which side a claim is on', () => {
  const { container: one } = render(<ClaimCard claim={claim} />)
  const { container: other } = render(<ClaimCard claim={{ ...claim, leaning: 'against' }} />)
  expect(other.innerHTML).toBe(one.innerHTML)
})

test('one click sets up the experiment, run and all, in one step of undo', async () => {
  render(<ClaimCard claim={claim} />)
  await userEvent.click(screen.getByRole('button', { name: 'Set up the experiment: A higher bar helps' }))
  expect(store.getState().scenario).toEqual(scenario)
  expect(store.getState().past).toHaveLength(1)
  expect(location.hash).toBe('#explore')
})

test('every figure has its place in Explore', () => {
  expect(partOf('map')).toBe('story-map')
  expect(partOf('lineup')).toBe('figure-lineup')
  expect(partOf('groups')).toBe('story-groups')
  expect(partOf('growth')).toBe('more-growth')
  expect(partOf(undefined)).toBeNull()
})
