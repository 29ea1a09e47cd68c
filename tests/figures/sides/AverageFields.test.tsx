import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { AverageFields, averageWords, fieldBase } from '../../../src/figures/sides/AverageFields.tsx'
import type { SideRow } from '../../../src/figures/sides/sidesWords.ts'

const row = (label: string, searched: number | null): SideRow => ({
  id: label,
  label,
  searched,
  named: null,
  resident: null,
})

test('groups are put out of one number: a hundred, as long as that gives one of them', () => {
  const rows = [row('A', 0.1028), row('B', 0.0397)]
  render(<AverageFields rows={rows} />)
  expect(averageWords(rows)).toBe(
    'Wrongly matched on average, of every 100 people searched for: 10 (A) and 4 (B).',
  )
  expect([...document.querySelectorAll('.groups-field-count')].map((one) => one.textContent)).toEqual([
    '10 of 100',
    '4 of 100',
  ])
  expect(screen.getByRole('group', { name: averageWords(rows) })).toBeVisible()
  // No second number to be out of, and nothing of one run.
  expect(document.body.textContent).not.toMatch(/10,000|in this run/)
})

test.each([
  [[0.01, 0.001], 100],
  [[0.009, 0.001], 10_000],
  [[0, 0], 10_000],
  [[null, 0.2], 100],
] as const)('rates of %j are out of %d', (rates, base) => {
  expect(fieldBase(rates.map((rate, i) => row(String(i), rate)))).toBe(base)
})
