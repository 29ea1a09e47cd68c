import { store } from '../state/store.ts'
import { createPlayer } from './createPlayer.ts'
import { patchState, type Shown } from './patchState.ts'
import { createHandover } from './otherFile.ts'
import type { State } from './protocol.ts'

export type By = 'reader' | 'host'

/** `fromLink`: the state is that of the link, changed; otherwise that of the figure as it is. */
export type Request = Readonly<{ state: State; fromLink: boolean; ms: number }>

export type Follower = Readonly<{
  request: (request: Request) => void
  /** Shows at once what was asked for last, and returns it. */
  finish: () => Shown
  /** Calls the listener when something was changed and the hand is off it. */
  onSettled: (listener: (by: By) => void) => void
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
export function createFollower(window: Window, linked: Shown, views: readonly string[]): Follower {
  const handover = createHandover(window, linked, views)
  let isOurs = false
  let readerMoved = false
  let asked = ''
  const listeners: ((by: By) => void)[] = []
  const player = createPlayer(window, {
    read: shownNow,
    show: (shown, isLast) => {
      isOurs = true
      store.setState({ ...shown, moving: !isLast, past: [], future: [], picked: null })
      isOurs = false
    },
  })
  store.subscribe((now, before) => {
    const changed = now.scenario !== before.scenario || now.display !== before.display
    if (changed && !isOurs) {
      readerMoved = true
      player.stop()
    }
    if (!now.moving && (changed || before.moving)) {
      for (const listener of listeners) listener(isOurs ? 'host' : 'reader')
    }
  })
  const request = ({ state, fromLink, ms }: Request): void => {
    const key = JSON.stringify([state, fromLink])
    const shown = fromLink ? linked : (handover.goal() ?? player.goal())
    const goal = readerMoved && key === asked ? null : patchState(shown, state)
    if (goal === null) return
    asked = key
    readerMoved = false
    if (handover.take(goal)) return
    player.play(goal, wantsLessMotion(window) ? 0 : ms)
  }
  const finish = (): Shown => {
    player.finish()
    return handover.goal() ?? shownNow()
  }
  return { request, finish, onSettled: (listener) => listeners.push(listener) }
}

function wantsLessMotion(window: Window): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}
