import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useUnhurried } from '../../../src/figures/frame/useUnhurried.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function Words({ text }: Readonly<{ text: string }>) {
  return <p>{useUnhurried(text)}</p>
}

const shown = () => screen.getByRole('paragraph').textContent
function rest(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

test('words follow a hand a few times a second, the first change at once and the last one always', () => {
  const { rerender } = render(<Words text="80%" />)
  const seen = new Set<string | null>()
  for (let percent = 81; percent <= 99; percent += 1) {
    rerender(<Words text={`${percent}%`} />)
    if (percent === 81) expect(shown()).toBe('81%')
    rest(50)
    seen.add(shown())
  }
  // 19 changes in 0.95 s.
  expect(seen.size).toBeGreaterThan(3)
  expect(seen.size).toBeLessThan(9)
  rest(500)
  expect(shown()).toBe('99%')
  rerender(<Words text="80%" />)
  expect(shown()).toBe('80%')
})

test('words that come back to what is shown are not changed again', () => {
  const { rerender } = render(<Words text="a" />)
  rerender(<Words text="b" />)
  rerender(<Words text="c" />)
  rerender(<Words text="b" />)
  rest(1000)
  expect(shown()).toBe('b')
})

test('a figure that goes away leaves nothing waiting', () => {
  const { rerender, unmount } = render(<Words text="a" />)
  rerender(<Words text="b" />)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
