import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { TradeoffFigure } from '../../../src/figures/tradeoff/TradeoffFigure.tsx'
import { missed, wrongPer } from '../map/aclu.ts'

const ratesAt = (x: number) => {
  const overall = { wrong: wrongPer(25_000, x), missed: missed(25_000, x) }
  return { overall, groups: [overall] }
}

function Page() {
  const [threshold, setThreshold] = useState(80)
  return (
    <TradeoffFigure {...{ threshold, ratesAt }} comparison={99} labels={['A']} onThreshold={setThreshold} />
  )
}

test('keys move the threshold along the curve, and the handle says both prices', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.tab()
  const handle = screen.getByRole('slider', { name: 'Trade-off: threshold' })
  expect(document.activeElement).toBe(handle)
  expect(handle.getAttribute('aria-valuetext')).toBe('80%: 1 in 19 wrongly matched, 1 in 92 missed')
  await user.keyboard('{PageUp}{ArrowRight}')
  expect(handle.getAttribute('aria-valuenow')).toBe('91')
})
