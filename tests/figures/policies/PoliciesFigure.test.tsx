import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { PoliciesFigure } from '../../../src/figures/policies/PoliciesFigure.tsx'
import { POLICIES } from './policies.ts'

test('every rule is shown with its numbers, and can be put to use', () => {
  const onPolicy = vi.fn<(id: string) => void>()
  const { container } = render(
    <PoliciesFigure
      rows={POLICIES}
      chosen="same"
      onPolicy={onPolicy}
      settings={{ costRatio: 20, listLength: 5, matedShare: 0.5 }}
    />,
  )
  expect(screen.getByText('1,028')).toBeVisible()
  expect(screen.getAllByText(/→ 10,000/)).toHaveLength(2)
  expect(screen.getByRole('button', { name: 'In use: Same threshold for all' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  fireEvent.click(screen.getByRole('button', { name: 'Use this rule: Same share wrongly matched' }))
  expect(onPolicy).toHaveBeenCalledWith('equal-fpir')
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
})
