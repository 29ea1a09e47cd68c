import type { Predict } from '../../lessons/lesson.ts'

type Ruler = Pick<Extract<Predict, { kind: 'number' }>, 'from' | 'to' | 'scale'>

/** The smallest number that has a place of its own on a line of powers of ten, as a share of its end. */
const LEAST_SHARE = 1e-6

/** Where a number stands between the ends of what may be guessed, 0 to 1. */
export function guessPlace({ from, to, scale }: Ruler, value: number): number {
  if (scale === 'linear') return clamp((value - from) / (to - from))
  const least = Math.max(from, to * LEAST_SHARE, Number.MIN_VALUE)
  return clamp(Math.log(Math.max(value, least) / least) / Math.log(to / least))
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share))
}
