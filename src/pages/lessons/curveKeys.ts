import type { Predict } from '../../lessons/lesson.ts'

type NumberPredict = Extract<Predict, { kind: 'number' }>

/** A guess within what may be said, rounded as one would say it: two digits of a gallery, whole people. */
export function roundGuess({ from, to, scale }: Pick<NumberPredict, 'from' | 'to' | 'scale'>, value: number) {
  const whole = scale === 'log' ? Number(value.toPrecision(2)) : Math.round(value)
  return Math.min(to, Math.max(from, whole))
}

/** Shares of the way that keys go: an arrow one in a hundred, Page Up and Page Down ten. */
const ARROW = 0.01
const PAGE = 0.1
const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: ARROW,
  ArrowRight: ARROW,
  ArrowDown: -ARROW,
  ArrowLeft: -ARROW,
  PageUp: PAGE,
  PageDown: -PAGE,
}

/** The guess that a key makes of another, or null where the key has nothing to do with it. */
export function guessByKey(predict: NumberPredict, value: number, key: string): number | null {
  const { from, to, scale } = predict
  if (key === 'Home') return from
  if (key === 'End') return to
  const step = STEPS[key]
  if (step === undefined) return null
  if (scale === 'log') return roundGuess(predict, value * (to / from) ** step)
  return roundGuess(predict, value + Math.sign(step) * Math.max(1, Math.round((to - from) * Math.abs(step))))
}
