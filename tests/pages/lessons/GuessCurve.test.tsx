import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import '../../../src/i18n/allWords.ts'
import { biggerBook } from '../../../src/lessons/biggerBook.ts'
import { readNumber } from '../../../src/lessons/readings.ts'
import {
  ComparedCurve,
  GuessCurve,
  isOfACurve,
  type CurvePredict,
} from '../../../src/pages/lessons/GuessCurve.tsx'

const curved = (id: string) => {
  const step = biggerBook.steps.find((one) => one.id === id)!
  if (step.predict === null || !isOfACurve(step.predict)) throw new Error(`${id} is guessed otherwise`)
  return { scenario: step.scenario, predict: step.predict satisfies CurvePredict }
}

test('the end of the line is a slider: it says people and gallery, and arrows, pages and ends move it', () => {
  const { scenario, predict } = curved('ten-times')
  const onSay = vi.fn<(said: number) => void>()
  render(<GuessCurve {...{ scenario, predict, onSay }} ask="How many?" said={100} />)
  const slider = screen.getByRole('slider', { name: 'How many?' })
  expect(slider).toHaveAttribute('aria-valuetext', '100 of 535 at 100K')
  expect(slider).toHaveAttribute('aria-orientation', 'vertical')
  for (const [key, value] of [
    ['ArrowUp', 105],
    ['ArrowDown', 95],
    ['PageUp', 154],
    ['Home', 0],
    ['End', 535],
  ] as const) {
    fireEvent.keyDown(slider, { key })
    expect(onSay).toHaveBeenLastCalledWith(value)
  }
})

test('a gallery is guessed along the axis, in steps as wide everywhere, and said in two digits', () => {
  const { scenario, predict } = curved('half')
  const onSay = vi.fn<(said: number) => void>()
  render(<GuessCurve {...{ scenario, predict, onSay }} ask="How large?" said={2_000_000} />)
  const slider = screen.getByRole('slider')
  expect(slider).toHaveAttribute('aria-valuetext', 'half at 2 million')
  fireEvent.keyDown(slider, { key: 'ArrowRight' })
  expect(onSay).toHaveBeenLastCalledWith(2_300_000)
  fireEvent.keyDown(slider, { key: 'PageDown' })
  expect(onSay).toHaveBeenLastCalledWith(500_000)
})

test('before the guess the line goes no further than was told, and after it as far as was asked', () => {
  const { scenario, predict } = curved('ten-times')
  const answer = readNumber(scenario, predict.answer)!
  const lastOf = (name: string) => {
    const numbers = document
      .querySelector(name)!
      .getAttribute('d')!
      .match(/[\d.]+/g)!
    return Number(numbers.at(-2))
  }
  const { unmount } = render(
    <GuessCurve {...{ scenario, predict }} ask="How many?" said={null} onSay={() => undefined} />,
  )
  const told = lastOf('.guess-curve-told')
  // No number stands there that nobody has said.
  expect(document.querySelector('.guess-curve-name')?.textContent).toBe('your guess')
  expect(screen.getByRole('slider').getAttribute('aria-valuetext')).not.toContain(String(Math.round(answer)))
  unmount()
  render(<ComparedCurve {...{ scenario, predict, answer }} said={100} />)
  const circle = document.querySelector('.guess-curve-point')!
  expect(lastOf('.guess-curve-true')).toBeCloseTo(Number(circle.getAttribute('cx')), 3)
  expect(lastOf('.guess-curve-true')).toBeGreaterThan(told)
})
