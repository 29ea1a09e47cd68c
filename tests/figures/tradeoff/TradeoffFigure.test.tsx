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

test('keys move the lever, and the handle says both prices', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.tab()
  const handle = screen.getByRole('slider', { name: 'Trade-off: threshold' })
  expect(document.activeElement).toBe(handle)
  expect(handle.getAttribute('aria-valuetext')).toBe('80%: 53 of 1,000 wrongly matched, 7 of 1,000 missed')
  await user.keyboard('{PageUp}{ArrowRight}')
  expect(handle.getAttribute('aria-valuenow')).toBe('91')
})

test('the curve is one step away, and its point is moved by keys too', async () => {
  render(<Page />)
  const user = userEvent.setup()
  expect(screen.queryByRole('slider', { name: 'Trade-off curve: threshold' })).toBeNull()
  await user.click(screen.getByText('Show the curve'))
  const point = await screen.findByRole('slider', { name: 'Trade-off curve: threshold' })
  point.focus()
  await user.keyboard('{PageUp}')
  expect(screen.getByRole('slider', { name: 'Trade-off: threshold' })).toHaveAttribute('aria-valuenow', '90')
})

test('with no threshold everybody is filled, and there is no handle', () => {
  render(
    <TradeoffFigure
      threshold={null}
      comparison={null}
      ratesAt={ratesAt}
      labels={['A']}
      onThreshold={() => {}}
    />,
  )
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.getByText('1,000')).toBeVisible()
  expect(screen.getByText('none')).toBeVisible()
})

test('what nobody knows is drawn as ground behind the marks and said beside the number; without it there is none', () => {
  const props = { threshold: 80, comparison: null, ratesAt, labels: ['A'] }
  const { container, rerender } = render(<TradeoffFigure {...props} />)
  expect(container.querySelector('.tradeoff-range-wrong')).toBeNull()
  rerender(<TradeoffFigure {...props} wrongRange={{ low: 0.018, high: 0.096 }} />)
  expect(screen.getByText('could be 18 to 96')).toBeVisible()
  expect(container.querySelector('.tradeoff-range-wrong')?.getAttribute('d')).not.toBe('')
  expect(container.querySelector('.tradeoff-range-missed')).toBeNull()
})
