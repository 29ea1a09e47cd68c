import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Slider } from '../../../src/ui/controls/Slider.tsx'

function open() {
  const calls = { onMove: vi.fn(), onEnd: vi.fn(), onCancel: vi.fn() }
  const key = (name: string): boolean => name.startsWith('Arrow')
  render(
    <>
      <Slider id="one" at={0.5} valueText="half" ticks={[]} onKey={key} {...calls} />
      <button type="button">elsewhere</button>
    </>,
  )
  const input = screen.getByRole<HTMLInputElement>('slider')
  return { ...calls, input, move: (at: number) => fireEvent.input(input, { target: { value: String(at) } }) }
}

test('a drag is told where the hand is, and the thumb waits for the value that is set', () => {
  const { input, move, onMove } = open()
  move(0.8)
  expect(onMove).toHaveBeenCalledExactlyOnceWith(0.8)
  expect(input.valueAsNumber).toBe(0.5)
})

/** What browsers send when a drag ends, and what tools send that set a value without one. */
const ENDS: Readonly<Record<string, (input: HTMLElement) => void>> = {
  'the pointer is lifted, wherever it is': () => fireEvent.pointerUp(document.body),
  'the browser says it has changed, without pointer or key': (input) =>
    void input.dispatchEvent(new Event('change', { bubbles: true })),
  'a key is lifted': (input) => void fireEvent.keyUp(input),
  'it loses the focus': (input) => void fireEvent.blur(input),
}

test.each(Object.entries(ENDS))('the end is told once when %s', (_, end) => {
  const { input, move, onEnd } = open()
  end(input)
  expect(onEnd).not.toHaveBeenCalled()
  move(0.6)
  move(0.7)
  end(input)
  for (const other of Object.values(ENDS)) other(input)
  expect(onEnd).toHaveBeenCalledTimes(1)
  move(0.4)
  end(input)
  expect(onEnd).toHaveBeenCalledTimes(2)
})

test('a key that is held down is one drag, though browsers say at every step that the value has changed', () => {
  const { input, move, onEnd } = open()
  for (const at of [0.6, 0.7, 0.8]) {
    // Not one of the keys that are handled here: the browser moves the thumb itself.
    fireEvent.keyDown(input, { key: 'PageUp' })
    move(at)
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }
  expect(onEnd).not.toHaveBeenCalled()
  fireEvent.keyUp(input, { key: 'PageUp' })
  expect(onEnd).toHaveBeenCalledTimes(1)
})

test('another control that loses the focus ends no drag, as in Firefox, which moves this one first', () => {
  const { move, onEnd } = open()
  const other = screen.getByRole('button')
  other.focus()
  move(0.6)
  fireEvent.blur(other)
  expect(onEnd).not.toHaveBeenCalled()
})

test('a key that moves it is a drag too; with Ctrl, Alt or Command it is the browser’s', () => {
  const { input, onEnd } = open()
  expect(fireEvent.keyDown(input, { key: 'ArrowLeft' })).toBe(false)
  fireEvent.keyUp(input)
  expect(onEnd).toHaveBeenCalledTimes(1)
  expect(fireEvent.keyDown(input, { key: 'ArrowLeft', altKey: true })).toBe(true)
  fireEvent.keyUp(input)
  expect(onEnd).toHaveBeenCalledTimes(1)
})
