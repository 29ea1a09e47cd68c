import { fireEvent, render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FrequenciesFigure } from '../../../src/figures/frequencies/FrequenciesFigure.tsx'
import { MIXED, STRANGERS, makeCounts } from './counts.ts'

test('the table crosses who is in the gallery with who is named, and its rows and columns add up', () => {
  render(<FrequenciesFigure counts={MIXED} fpir={0.104} />)
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  )
  expect(cells).toEqual([
    ['430', '70', '500'],
    ['52', '448', '500'],
    ['482', '518', '1,000'],
  ])
})

test('a number in the table lights its branch of the tree, by hand and by keys', () => {
  const { container } = render(<FrequenciesFigure counts={MIXED} fpir={0.104} />)
  const button = screen.getByRole('button', { name: 'Show these 52 searches' })
  fireEvent.focus(button)
  expect(button).toHaveAttribute('aria-pressed', 'true')
  const bands = [...container.querySelectorAll('.frequencies-band')]
  const bright = bands.filter((band) => !band.classList.contains('frequencies-dim'))
  expect(bright.map((band) => band.getAttribute('class')?.trim())).toEqual([
    'frequencies-band frequencies-through',
    'frequencies-band frequencies-wronglyMatched',
  ])
  fireEvent.blur(button)
  expect(container.querySelectorAll('.frequencies-dim')).toHaveLength(0)
})

test('the fraction is a picture: a mark for each search that names someone, below those that are right', () => {
  const { container } = render(<FrequenciesFigure counts={MIXED} fpir={0.104} />)
  expect(screen.getByRole('img', { name: /391 of 482, 81%/ })).toBeVisible()
  const marks = (selector: string): number =>
    [...container.querySelectorAll(selector)].reduce(
      (sum, path) => sum + (path.getAttribute('d') ?? '').split('z').length - 1,
      0,
    )
  expect(marks('.frequencies-right')).toBe(391 * 2)
  expect(marks('.frequencies-wrong')).toBe(91)
})

test('with nobody in the gallery, with nobody named and with no searches the figure still makes sense', () => {
  const { container, rerender } = render(<FrequenciesFigure counts={STRANGERS} fpir={0.052} />)
  expect(screen.getByRole('img', { name: /0 of 52, 0%/ })).toBeVisible()
  rerender(<FrequenciesFigure counts={makeCounts(0, 0, 0, 0, 0, 0, 1000)} fpir={0} />)
  expect(screen.getAllByText(/Nobody is named in these 1,000 searches/).length).toBeGreaterThan(0)
  rerender(<FrequenciesFigure counts={makeCounts(0, 0, 0, 0, 0, 0, 0)} fpir={null} />)
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
})
