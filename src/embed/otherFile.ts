import { parseLink, printLink } from '../scenario/links.ts'
import type { Shown } from './patchState.ts'

/** The file that holds every view. It stands beside the others. */
export const ALL = 'all.html'

/** Keys under which a figure hands over what it is to show, and that its reader has made their guess (`predict=1`). */
const SHOWN = 'shown'
const GUESSED = 'guessed'

/**
 * The address at which a figure goes on when it is to show a view its file does not hold. All that the address says
 * stays: what `fromLink` and `Reset` go back to, and what hosts add to it for themselves.
 *
 * @param linked what the figure's own link shows
 * @param goal what is to be shown
 */
function otherAddress({ location, document }: Window, linked: Shown, goal: Shown): string {
  const query = new URLSearchParams(location.search)
  query.set('view', linked.display.view ?? 'searches')
  if (linked.display.seedForEach) query.set('seed', linked.scenario.seed)
  query.set(SHOWN, printLink({ ...goal, display: { ...goal.display, seedForEach: false } }))
  if (document.querySelector('.predict') === null) query.set(GUESSED, '1')
  return `${ALL}?${query.toString()}${location.hash}`
}

/** What another file handed over, or null. */
export function shownBefore(search: string): Shown | null {
  const text = new URLSearchParams(search).get(SHOWN)
  if (text === null) return null
  const { scenario, display } = parseLink(`?${text}`)
  return { scenario, display }
}

/** Whether the reader was asked for a guess already, in another file. */
export function hasGuessed(search: string): boolean {
  return new URLSearchParams(search).has(GUESSED)
}

type Handover = Readonly<{
  /** What the other file will show, or null while this one stays. */
  goal: () => Shown | null
  /** Goes on in the other file if that is needed to show this. False: it is not. */
  take: (goal: Shown) => boolean
}>

/**
 * Replaces the file by the one that holds every view when one is asked for that it does not hold: in the same entry of
 * the history. What is asked for while the other file is on its way is handed over too.
 */
export function createHandover(window: Window, linked: Shown, views: readonly string[]): Handover {
  let handed: Shown | null = null
  return {
    goal: () => handed,
    take: (goal) => {
      const { view } = goal.display
      if (handed === null && (view === null || views.includes(view))) return false
      handed = goal
      window.location.replace(otherAddress(window, linked, goal))
      return true
    },
  }
}
