import { interpolateScenario } from '../state/interpolateScenario.ts'
import type { Shown } from './patchState.ts'

/** A little under one frame of a 60 Hz screen: faster screens do not draw more often for a host's sake. */
const LEAST_GAP = 15

type Stage = Readonly<{
  read: () => Shown
  /** Shows a state; `isLast` when nothing more follows by itself. */
  show: (shown: Shown, isLast: boolean) => void
}>

export type Animation = Readonly<{
  /** What is shown, or will be when the animation is over. */
  goal: () => Shown
  /** Goes there in `ms`, from wherever it is. */
  animateTo: (goal: Shown, ms: number) => void
  /** Stays where it is: the reader has taken over. */
  stop: () => void
  /** Is there at once. */
  finish: () => void
}>

type Way = Readonly<{ from: Shown; goal: Shown; begun: number; ms: number }>

/** Brings the figure to where the host wants it, at most once a frame however often it changes its mind. */
export function createAnimation(window: Window, stage: Stage): Animation {
  let way: Way | null = null
  const ask = paced(window, (now) => {
    if (way === null) return
    const { goal } = way
    const share = way.ms > 0 ? Math.min(1, Math.max(0, now - way.begun) / way.ms) : 1
    const scenario = interpolateScenario(way.from.scenario, goal.scenario, share)
    if (share === 1) way = null
    else ask()
    stage.show({ scenario, display: goal.display }, share === 1)
  })
  return {
    goal: () => way?.goal ?? stage.read(),
    animateTo: (goal, ms) => {
      way = { from: stage.read(), goal, begun: window.performance.now(), ms }
      ask()
    },
    stop: () => {
      way = null
    },
    finish: () => {
      const last = way
      way = null
      if (last !== null) stage.show(last.goal, true)
    },
  }
}

/** A function that has `work` done in the next frame, once, and not more often than every `LEAST_GAP` ms. */
function paced(window: Window, work: (now: number) => void): () => void {
  let frame = 0
  let worked = -LEAST_GAP
  const draw = (now: number): void => {
    frame = 0
    if (now - worked < LEAST_GAP) return ask()
    worked = now
    work(now)
  }
  const ask = (): void => {
    if (frame === 0) frame = window.requestAnimationFrame(draw)
  }
  return ask
}
