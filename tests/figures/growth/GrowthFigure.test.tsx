import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { GrowthFigure } from '../../../src/figures/growth/GrowthFigure.tsx'
import { wrongPer } from '../map/aclu.ts'

function Page() {
  const [gallerySize, setGallery] = useState(20_000)
  return (
    <GrowthFigure
      {...{ gallerySize, wrongPer }}
      startSize={20_000}
      missed={null}
      threshold={80}
      comparison={99}
      searches={535}
      textbook={(size, x) => Math.min(1, 2 * wrongPer(size, x))}
      landmarks={[]}
      onGallery={setGallery}
    />
  )
}

test('keys grow the gallery, and the handle says who is wrongly matched', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.tab()
  const handle = screen.getByRole('slider', { name: 'Growth: people in the gallery' })
  expect(document.activeElement).toBe(handle)
  await user.keyboard('{ArrowUp}')
  expect(handle.getAttribute('aria-valuetext')).toBe('50,000 people: 43 of 535 wrongly matched at 80%')
})

test('the textbook rule is drawn and told only when asked for', async () => {
  const { container } = render(<Page />)
  const user = userEvent.setup()
  expect(container.textContent).not.toContain('The textbook rule says')
  await user.click(screen.getByRole('checkbox'))
  expect(container.textContent).toContain('The textbook rule says 48 of 535: 2 times as many.')
})

test('a size under the axis makes way for the gallery’s own', async () => {
  const { container } = render(<Page />)
  const sizes = () => [...container.querySelectorAll('text')].map((text) => text.textContent)
  expect(sizes()).toContain('1M')
  screen.getByRole('slider', { name: 'Growth: people in the gallery' }).focus()
  await userEvent.setup().keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}')
  expect(sizes()).toContain('500K')
  expect(sizes()).not.toContain('1M')
})
