import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FrequenciesFigure } from '../../../src/figures/frequencies/FrequenciesFigure.tsx'
import { FrequenciesPanel } from '../../../src/figures/frequencies/figure.tsx'
import { DEFAULT_SCENARIO } from '../../../src/scenario/presets/scenarios.ts'
import { store } from '../../../src/state/store.ts'
import { MIXED, STRANGERS, makeCounts } from './counts.ts'

const HALF = 0.5

const openTable = () => userEvent.click(screen.getByText('Show as a 2 × 2 table'))

test('the table crosses who is in the gallery with who is named, and its rows and columns add up', async () => {
  render(<FrequenciesFigure enrolled={HALF} counts={MIXED} fpir={0.104} />)
  await openTable()
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

test('a number in the table lights its bins, by hand and by keys', async () => {
  const { container } = render(<FrequenciesFigure enrolled={HALF} counts={MIXED} fpir={0.104} />)
  await openTable()
  const button = screen.getByRole('button', {
    name: 'Show these 52 searches: Not in the gallery, Someone is named',
  })
  fireEvent.focus(button)
  expect(button).toHaveAttribute('aria-pressed', 'true')
  const bright = container.querySelectorAll('.frequencies-bin:not(.frequencies-dim)')
  expect([...bright].map((bin) => bin.querySelector('p')?.textContent)).toEqual(['52 wrong person named'])
  fireEvent.blur(button)
  expect(container.querySelectorAll('.frequencies-dim')).toHaveLength(0)
})

test('the fraction is a picture: a mark for each search that names someone, below those that are right', async () => {
  const { container } = render(<FrequenciesFigure enrolled={HALF} counts={MIXED} fpir={0.104} />)
  await openTable()
  expect(screen.getByRole('img', { name: /391 of 482, 81%/ })).toBeVisible()
  const marks = (selector: string): number =>
    [...container.querySelectorAll(selector)].reduce(
      (sum, path) => sum + (path.getAttribute('d') ?? '').split('z').length - 1,
      0,
    )
  expect(marks('.frequencies-right')).toBe(391 * 2)
  expect(marks('.frequencies-wrong')).toBe(91)
})

test('with nobody in the gallery, with nobody named and with no searches the figure still makes sense', async () => {
  const { container, rerender } = render(
    <FrequenciesFigure enrolled={HALF} counts={STRANGERS} fpir={0.052} />,
  )
  await openTable()
  expect(screen.getByRole('img', { name: /0 of 52, 0%/ })).toBeVisible()
  rerender(<FrequenciesFigure enrolled={HALF} counts={makeCounts(0, 0, 0, 0, 0, 0, 1000)} fpir={0} />)
  expect(screen.getAllByText(/Nobody is named in these 1,000 searches/).length).toBeGreaterThan(0)
  rerender(<FrequenciesFigure enrolled={HALF} counts={makeCounts(0, 0, 0, 0, 0, 0, 0)} fpir={null} />)
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
})

test('every search is a mark in a bin with its number, and a bin that holds none is not there', () => {
  const { container, rerender } = render(<FrequenciesFigure enrolled={HALF} counts={MIXED} fpir={0.104} />)
  const names = (): readonly (string | null)[] =>
    [...container.querySelectorAll('.frequencies-side p')].map((name) => name.textContent)
  expect(names()).toEqual([
    '500 in the gallery',
    '391 right person named first',
    '14 right person lower in the list',
    '25 missed only wrong people named',
    '70 missed nobody named',
    '500 not in the gallery',
    '52 wrong person named',
    '448 nobody named, rightly',
  ])
  rerender(<FrequenciesFigure enrolled={HALF} counts={STRANGERS} fpir={0.052} />)
  expect(names()).toEqual(['1,000 not in the gallery', '52 wrong person named', '948 nobody named, rightly'])
})

test('where nobody is enrolled the panel starts with half and says so, until its reader sets a share', async () => {
  store.setState({ scenario: { ...DEFAULT_SCENARIO, matedShare: 0 } })
  render(<FrequenciesPanel />)
  const share = screen.getByRole('slider', { name: 'Share who are in the gallery' })
  expect(share).toHaveValue('0.5')
  const note = /nobody searched for is in the gallery; here half are taken to be/
  expect(screen.getAllByText(note).length).toBeGreaterThan(0)
  expect(store.getState().scenario.matedShare).toBe(0)
  fireEvent.input(share, { target: { value: '0' } })
  fireEvent.change(share)
  expect(await screen.findByText(/None of 1,000 searches is for someone in the gallery/)).toBeVisible()
  expect(screen.queryByText(note)).toBeNull()
})

test('a bin of more marks than can be told apart says for how many searches one stands', () => {
  const counts = makeCounts(560, 0, 0, 0, 70, 21, 99_349)
  const { container } = render(<FrequenciesFigure enrolled={0.0063} counts={counts} fpir={0.0002} />)
  const names = [...container.querySelectorAll('.frequencies-bin p')].map((name) => name.textContent)
  expect(names).toContain('21 wrong person named')
  expect(names).toContain('99,349 nobody named, rightly (one mark: 100)')
})
