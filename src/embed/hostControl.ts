import { store } from '../state/store.ts'
import { createAnimation } from './animateTo.ts'
import { patchState, type Shown } from './patchState.ts'
import { createHandover } from './otherFile.ts'
import type { State } from './protocol.ts'

export type By = 'reader' | 'host'

/** `fromLink`: the state is that of the link, changed; otherwise that of the figure as it is. */
export type Request = Readonly<{ state: State; fromLink: boolean; ms: number }>

export type HostControl = Readonly<{
  request: (request: Request) => void
  /** Shows at once what was asked for last, and returns it. */
  finish: () => Shown
  /** Calls the listener when something was changed and is not being dragged. */
  onCommit: (listener: (by: By) => void) => void
}>

export function shownNow(): Shown {
  const { scenario, display } = store.getState()
  return { scenario, display }
}

/**
 * Shows what the host asks for, and knows when the reader has taken over: then the same request again does not take
 * the figure away from them, the next one does.
 *
 * @param linked what `fromLink` starts from
 * @param views the views that can be shown; for another one the frame goes on to the file that holds all
 */
export function createHostControl(window: Window, linked: Shown, views: readonly string[]): HostControl {
  const handover = createHandover(window, linked, views)
  let isOurs = false
  let readerMoved = false
  let asked = ''
  const listeners: ((by: By) => void)[] = []
  const animation = createAnimation(window, {
    read: shownNow,
    show: (shown, isLast) => {
      isOurs = true
      showByHost(shown, isLast)
      isOurs = false
    },
  })
  store.subscribe((now, before) => {
    const changed = now.scenario !== before.scenario || now.display !== before.display
    if (changed && !isOurs) {
      readerMoved = true
      animation.stop()
    }
    if (now.held === null && (changed || before.held !== null)) {
      for (const listener of listeners) listener(isOurs ? 'host' : 'reader')
    }
  })
  const request = ({ state, fromLink, ms }: Request): void => {
    const key = JSON.stringify([state, fromLink])
    const shown = fromLink ? linked : (handover.goal() ?? animation.goal())
    const goal = readerMoved && key === asked ? null : patchState(shown, state)
    if (goal === null) return
    asked = key
    readerMoved = false
    if (handover.take(goal)) return
    animation.animateTo(goal, wantsLessMotion(window) ? 0 : ms)
  }
  const finish = (): Shown => {
    animation.finish()
    return handover.goal() ?? shownNow()
  }
  return { request, finish, onCommit: (listener) => listeners.push(listener) }
}

function wantsLessMotion(window: Window): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** No step of the reader's; until the last, they see it as they see a drag. */
function showByHost(shown: Shown, isLast: boolean): void {
  const { held, scenario } = store.getState()
  store.setState({
    ...shown,
    held: isLast ? null : (held ?? scenario),
    past: [],
    future: [],
    selectedProbe: null,
  })
}
