import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { CrowdFigure } from '../../../src/figures/crowd/CrowdFigure.tsx'
import { crowdLayout, camera, place } from '../../../src/figures/crowd/crowdLayout.ts'

const two = { count: 2, position: [500, 90_000], group: [0, 0], x: [3, 3], probe: [4, 9], read: 535 }
const among = (gallerySize: number) => ({
  ...two,
  count: two.position.filter((position) => position <= gallerySize).length,
  position: two.position.filter((position) => position <= gallerySize),
})

// jsdom has no canvas: what is painted is tested in crowd.test.ts and in a real browser.
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

function Page({ onPick }: Readonly<{ onPick?: (probe: number | null) => void }>) {
  const [gallerySize, setGallery] = useState(1000)
  const [picked, setPicked] = useState<number | null>(null)
  return (
    <CrowdFigure
      {...{ gallerySize, picked }}
      named={among(gallerySize)}
      pinned={null}
      threshold={80}
      comparison={null}
      searches={535}
      listLength={5}
      expected={null}
      onGallery={setGallery}
      onPick={(probe) => {
        setPicked(probe)
        onPick?.(probe)
      }}
    />
  )
}

test('keys grow the crowd, and the handle says how many are named', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.tab()
  await user.tab()
  const handle = screen.getByRole('slider', { name: 'Crowd: people in the gallery' })
  expect(document.activeElement).toBe(handle)
  expect(handle.getAttribute('aria-valuetext')).toBe('1,000 people, 1 named for somebody else')
  await user.keyboard('{PageUp}')
  expect(handle.getAttribute('aria-valuetext')).toBe('100,000 people, 2 named for somebody else')
  await user.keyboard('{Home}')
  expect(handle.getAttribute('aria-valuetext')).toBe('1 person, 0 named for somebody else')
})

test('the rings tell how many are named within', async () => {
  const { container } = render(<Page />)
  screen.getByRole('slider', { name: 'Crowd: people in the gallery' }).focus()
  await userEvent.setup().keyboard('{PageUp}')
  const texts = (part: string): readonly (string | null)[] =>
    [...container.querySelectorAll(`.crowd-ring-${part}`)].map((text) => text.textContent)
  expect(texts('name')[0]).toContain('25,000')
  expect(texts('count')[0]).toBe('1 named')
  // Beside the crowd: they cover nobody who is named.
  const rim = container.querySelector('.crowd-rim')!
  const [cx, cy, r] = ['cx', 'cy', 'r'].map((name) => Number(rim.getAttribute(name))) as [
    number,
    number,
    number,
  ]
  for (const text of container.querySelectorAll('.crowd-ring-name, .crowd-ring-count')) {
    const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))]
    expect(Math.hypot(x - cx, y - cy)).toBeGreaterThan(r)
  }
})

test('a tap on somebody named picks its search, a tap beside lets go', () => {
  const picks: (number | null)[] = []
  const { container } = render(<Page onPick={(probe) => picks.push(probe)} />)
  const ground = container.querySelector('.crowd-ground')
  if (ground === null) throw new Error('no ground')
  const { cx, cy, radius } = crowdLayout(420)
  const scale = camera(1000, radius)
  const tap = (x: number, y: number): void => {
    const hand = { button: 0, isPrimary: true, pointerId: 1, clientX: x, clientY: y }
    fireEvent.pointerDown(ground, hand)
    fireEvent.pointerUp(ground, hand)
  }
  tap(cx + place(500).x * scale, cy + place(500).y * scale)
  expect(container.querySelector('.crowd-picked')?.textContent).toBe('Person 500 scores 95.25%')
  tap(cx + place(500).x * scale + 60, cy + place(500).y * scale)
  expect(picks).toEqual([4, null])
})

test('by keys the people named are one tab stop: arrows look at them, Enter picks, Escape leaves', async () => {
  const picks: (number | null)[] = []
  const { container } = render(<Page onPick={(probe) => picks.push(probe)} />)
  const user = userEvent.setup()
  await user.tab()
  const cursor = screen.getByRole('slider', { name: 'Person named in the crowd' })
  expect(cursor).toHaveFocus()
  expect(cursor).toHaveAttribute('aria-valuetext', 'Person 500 scores 95.25% in search 5')
  expect(cursor).toHaveAttribute('aria-valuemax', '1')
  expect(container.querySelector('.crowd-looked text')).toHaveTextContent('Person 500 scores 95.25%')
  await user.keyboard('{Enter}')
  expect(container.querySelector('.crowd-looked')).toBeNull()
  expect(container.querySelector('.crowd-picked')).toHaveTextContent('Person 500 scores 95.25%')
  await user.keyboard('{Tab}{End}{Shift>}{Tab}{/Shift}')
  expect(cursor).toHaveAttribute('aria-valuemax', '2')
  await user.keyboard('{ArrowRight}')
  expect(cursor).toHaveAttribute('aria-valuenow', '2')
  expect(container.querySelector('.crowd-looked text')).toHaveTextContent('Person 90,000')
  await user.keyboard('{Enter}{Escape}')
  expect(container.querySelector('.crowd-picked')).toBeNull()
  expect(picks).toEqual([4, 9, null])
})

test('somebody who is named no more while they are looked at is let go', async () => {
  const { container } = render(<Page />)
  const user = userEvent.setup()
  await user.keyboard('{Tab}{Tab}{End}{Shift>}{Tab}{/Shift}{End}')
  expect(container.querySelector('.crowd-looked')).not.toBeNull()
  await user.keyboard('{Tab}{Home}')
  expect(container.querySelector('.crowd-looked')).toBeNull()
  expect(screen.getByRole('slider', { name: 'Person named in the crowd' })).toHaveAttribute(
    'aria-valuetext',
    'Nobody is named',
  )
})

test('a dark ring has its words in the key', () => {
  const kept = { ...among(1000), count: 1, position: [500] }
  const { container } = render(
    <CrowdFigure
      gallerySize={1000}
      picked={null}
      named={among(1000)}
      pinned={kept}
      threshold={80}
      comparison={99}
      searches={535}
      listLength={5}
      expected={null}
    />,
  )
  expect(container.querySelector('.crowd-mark-key')?.textContent).toBe(
    'a ring: one person named; dark: at 99% too',
  )
})
