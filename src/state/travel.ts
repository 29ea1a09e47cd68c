import type { Scenario } from '../scenario/scenario.ts'
import { commit, drag } from './actions.ts'
import { interpolateScenario } from './interpolateScenario.ts'
import { store } from './store.ts'

const LASTS_MS = 600

/** What is done when the pointer is lifted again. */
const PRESSED = 'button, a, summary, label'

/** What ends the way that is being gone; null where nothing moves. */
let underWay: (() => void) | null = null

/**
 * Brings the picture to a state as one step of undo: threshold and gallery travel there where motion is allowed, and a
 * reader who takes hold of anything meanwhile finds it arrived.
 *
 * @param arrived called when it is there
 */
export function travelTo(goal: Scenario, arrived: () => void): void {
  finishTravel()
  const { scenario: from } = store.getState()
  const isFar = from.threshold !== goal.threshold || from.gallerySize !== goal.gallerySize
  const end = (): void => {
    commit(goal)
    arrived()
  }
  if (isFar && mayMove()) move(from, goal, end)
  else end()
}

/** Whatever is on its way is there. */
export function finishTravel(): void {
  underWay?.()
}

function move(from: Scenario, goal: Scenario, end: () => void): void {
  const begun = performance.now()
  let frame = 0
  const finish = (): void => {
    cancelAnimationFrame(frame)
    removeEventListener('pointerdown', hold, true)
    for (const type of ['click', 'keydown']) removeEventListener(type, finish, true)
    underWay = null
    end()
  }
  // A button that moves while it is pressed is not clicked: for those the way ends with the click.
  const hold = ({ target }: PointerEvent): void => {
    if (!(target instanceof Element) || target.closest(PRESSED) === null) finish()
  }
  const draw = (now: number): void => {
    const share = Math.max(0, now - begun) / LASTS_MS
    if (share >= 1) return finish()
    drag(interpolateScenario(from, goal, share))
    frame = requestAnimationFrame(draw)
  }
  underWay = finish
  addEventListener('pointerdown', hold, true)
  for (const type of ['click', 'keydown']) addEventListener(type, finish, true)
  frame = requestAnimationFrame(draw)
}

/** Whether the reader's settings allow motion. */
export function mayMove(): boolean {
  return (
    typeof matchMedia === 'function' &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches &&
    document.visibilityState === 'visible'
  )
}
