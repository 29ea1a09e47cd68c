import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Claims } from '../../../src/pages/claims/Claims.tsx'
import { CLAIMS } from '../../../src/lessons/claims.ts'

test('every claim has a card, all of one layout, and no word or number is missing', () => {
  const { container } = render(<Claims />)
  const cards = screen.getAllByRole('article')
  expect(cards).toHaveLength(CLAIMS.length)
  expect(container.textContent).not.toMatch(/⟦|claim\.[a-z]|undefined|NaN|—|\{|<\/?\w+>/)
  for (const card of cards) {
    const headings = [...card.querySelectorAll('h4')].map((heading) => heading.textContent)
    expect(headings).toEqual(['At its best', 'The experiment', 'What it shows', 'What it cannot tell'])
    expect(card.querySelectorAll('.claim-number').length, card.textContent).toBeGreaterThan(0)
    expect(card.querySelectorAll('button').length).toBeGreaterThan(0)
  }
})

test('there are ten claims or more, from both sides, and the page does not sort them by side', () => {
  expect(CLAIMS.length).toBeGreaterThanOrEqual(10)
  const sides = CLAIMS.map(({ leaning }) => leaning).filter((leaning) => leaning !== 'neither')
  expect(new Set(sides)).toEqual(new Set(['for', 'against']))
  const turns = sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length
  expect(turns).toBeGreaterThanOrEqual(3)
})

test('buttons can be told apart by name', () => {
  render(<Claims />)
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))
  expect(new Set(names).size).toBe(names.length)
})
