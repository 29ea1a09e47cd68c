import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { FunnelFigure } from '../../../src/figures/reviewer/FunnelFigure.tsx'
import { REVIEWER, type Reviewer } from '../../../src/engine/reviewer.ts'

const expected = {
  nonMatedNamed: 91,
  nonMatedNothing: 409,
  outcomes: { foundFirst: 391, foundLower: 0, pushedOff: 0, wrongOnly: 0, nothing: 109 },
}

test('the reviewer can be made more or less careful, and put back to the study', () => {
  const onReviewer = vi.fn<(reviewer: Reviewer) => void>()
  const { rerender } = render(
    <FunnelFigure expected={expected} reviewer={REVIEWER} onReviewer={onReviewer} />,
  )
  const slider = screen.getByRole('slider', { name: /Passes a wrong name/ })
  expect(slider).toHaveAttribute('aria-valuetext', '14 in 100')
  fireEvent.change(slider, { target: { value: '50' } })
  expect(onReviewer).toHaveBeenLastCalledWith({ passesWrong: 0.5, rejectsRight: 0.06 })
  expect(screen.queryByRole('button', { name: 'Back to the study’s values' })).toBeNull()
  rerender(
    <FunnelFigure
      expected={expected}
      reviewer={{ passesWrong: 0.5, rejectsRight: 0 }}
      onReviewer={onReviewer}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: 'Back to the study’s values' }))
  expect(onReviewer).toHaveBeenLastCalledWith(REVIEWER)
})

test('its start values are sourced on the figure', () => {
  render(<FunnelFigure expected={expected} reviewer={REVIEWER} onReviewer={() => undefined} />)
  expect(screen.getByText(/White and others 2014/)).toBeVisible()
})
