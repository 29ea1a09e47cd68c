import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { MapFigure } from '../../../src/figures/map/MapFigure.tsx'
import { missed, wrongPer } from './aclu.ts'

let asked = 0
const counted = (size: number, x: number): number => {
  asked += 1
  return wrongPer(size, x)
}

function Page({ isStill = false }: Readonly<{ isStill?: boolean }>) {
  const [threshold, setThreshold] = useState(80)
  const [gallerySize, setGallery] = useState(20_000)
  return (
    <MapFigure
      {...{ threshold, gallerySize, missed }}
      wrongPer={counted}
      comparison={99}
      places={[]}
      {...(isStill ? {} : { onThreshold: setThreshold, onGallery: setGallery })}
    />
  )
}

const handles = () => screen.getAllByRole('slider').map((slider) => slider.getAttribute('aria-valuenow'))

test('left and right move the threshold, up and down the gallery, on either handle', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Map: threshold')
  await user.keyboard('{ArrowRight}{ArrowUp}')
  expect(handles()).toEqual(['81', '50000'])
  expect(document.activeElement?.getAttribute('aria-valuetext')).toContain('81%, 50,000 people: ')
  await user.tab()
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Map: people in the gallery')
  await user.keyboard('{ArrowLeft}{ArrowDown}{Home}')
  expect(handles()).toEqual(['80', '1'])
  await user.keyboard('{PageUp}{PageUp}{PageUp}')
  expect(handles()).toEqual(['80', '1000000'])
})

test('a tap on the ground brings the point there; a cancelled touch leaves it', () => {
  const { container } = render(<Page />)
  const ground = container.querySelector('.map-ground')
  if (ground === null) throw new Error('no ground')
  const touch = { button: 0, isPrimary: true, pointerType: 'touch', pointerId: 1 }
  fireEvent.pointerDown(ground, { ...touch, clientX: 200, clientY: 200 })
  fireEvent.pointerCancel(ground, touch)
  expect(handles()).toEqual(['80', '20000'])
  fireEvent.pointerDown(ground, { ...touch, clientX: 60, clientY: 300 })
  fireEvent.pointerUp(ground, { ...touch, clientX: 60, clientY: 300 })
  const [threshold, gallery] = handles().map(Number)
  expect(threshold).toBeLessThan(80)
  expect(gallery).toBeLessThan(20_000)
})

test('a finger that sets out up or down scrolls on the ground and moves nothing; on the point itself it drags', () => {
  const { container } = render(<Page />)
  const swipe = (selector: string): void => {
    const target = container.querySelector(selector)
    if (target === null) throw new Error(`no ${selector}`)
    const touch = { button: 0, isPrimary: true, pointerType: 'touch', pointerId: 1 }
    fireEvent.pointerDown(target, { ...touch, clientX: 200, clientY: 300 })
    fireEvent.pointerMove(target, { ...touch, clientX: 209, clientY: 260 })
    fireEvent.pointerCancel(target, touch)
  }
  swipe('.map-ground')
  expect(handles()).toEqual(['80', '20000'])
  swipe('.map-hold')
  expect(handles().map(Number)[1]).toBeGreaterThan(20_000)
})

test('what moves up and down leaves a swipe up or down to nobody else', () => {
  render(<Page />)
  const [threshold, gallery] = screen.getAllByRole('slider')
  expect([threshold?.dataset['touch'], gallery?.dataset['touch']]).toEqual(['pan-y', 'pan-x'])
})

test('moving the point solves no line again, and reads nothing anew for the pinned setting', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.tab()
  asked = 0
  await user.keyboard('{ArrowRight}')
  expect(asked).toBe(1)
})

test('a map that nobody may move is one picture with its words', () => {
  render(<Page isStill />)
  expect(screen.queryByRole('slider')).toBeNull()
  expect(screen.getByRole('img')).toHaveAccessibleName('Map')
  expect(screen.getByRole('img')).not.toHaveAccessibleDescription()
})

test('where the threshold that is enough could be is a bar on the map, and the pinned setting has its range', () => {
  const props = { threshold: 80, gallerySize: 25_000, comparison: 99, wrongPer, missed, places: [] }
  const { container, rerender } = render(<MapFigure {...props} />)
  expect(container.querySelector('.map-needed')).toBeNull()
  const pinned = { wrong: { low: 2e-10, high: 1 / 150_000 }, missed: null }
  rerender(<MapFigure {...props} ranges={{ here: null, pinned, needed: { low: 2.4, high: 3.4 } }} />)
  expect(container.querySelector('.map-needed')).not.toBeNull()
  expect(container.querySelector('.map-pinned-label')?.textContent).toContain('at most 1 in 150,000')
})
