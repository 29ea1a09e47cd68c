import { VIEWS } from '../scenario/display.ts'
import { linkPairs } from '../scenario/linkPairs.ts'
import { store } from '../state/store.ts'
import { createHostControl, shownNow, type HostControl } from './hostControl.ts'
import { ROOT_ID } from './heights/rootId.ts'
import { stateOf, type Shown } from './patchState.ts'
import { VERSION, readHostMessage, readState, type FigureMessage, type State } from './protocol.ts'

/** Steps of the lesson the figure was loaded with: name and what it shows, as the keys of a link. */
export type Steps = Readonly<Record<string, State>>

type GoTo = (step: string) => void

type Options = Readonly<{
  steps?: Steps
  /** Views the file holds; for others the frame goes on to the file that holds all. All of them if left out. */
  views?: readonly string[]
  /** What another file handed over, to be shown in place of what the link says. */
  shown?: Shown | null
}>

/**
 * Our side of the control API (docs/EMBEDDING.md): obeys `lookalike:set` and `step`, answers `get`, says when it is
 * ready, and tells what the reader does only if the address says `events=1`. Only the page that frames us is heard.
 * Called once, after the link has been opened.
 */
export function startFrame(window: Window, { steps = {}, views = VIEWS, shown = null }: Options = {}): void {
  const linked = shownNow()
  if (shown !== null) store.setState(shown)
  const control = createHostControl(window, linked, views)
  const goTo: GoTo = (step) => {
    const state = Object.hasOwn(steps, step) ? steps[step] : undefined
    if (state !== undefined) control.request({ state, fromLink: true, ms: 0 })
  }
  if (linked.display.step !== null) goTo(linked.display.step)
  followAddress(window, control, goTo)
  if (window.parent !== window) talk(window, { linked, control, goTo, steps })
}

/** For hosts that can only edit the frame's address: `#step=…` or `#t=99`, without loading anything. */
function followAddress(window: Window, control: HostControl, goTo: GoTo): void {
  window.addEventListener('hashchange', () => {
    const { step, ...keys } = Object.fromEntries(linkPairs(window.location.hash).hash)
    const state = readState(keys)
    if (step !== undefined) goTo(step)
    else if (state !== null) control.request({ state, fromLink: false, ms: 0 })
  })
}

type Talk = Readonly<{ linked: Shown; control: HostControl; goTo: GoTo; steps: Steps }>

function talk(window: Window, { linked, control, goTo, steps }: Talk): void {
  const v = VERSION
  const id = linked.display.embedId ?? ROOT_ID
  const tell = (message: FigureMessage): void => window.parent.postMessage(message, '*')
  const hear = (data: unknown): void => {
    const message = readHostMessage(data)
    if (message?.type === 'lookalike:set') control.request(message)
    else if (message?.type === 'lookalike:step') goTo(message.step)
    else if (message?.type === 'lookalike:get') {
      tell({ type: 'lookalike:value', v, req: message.req, state: stateOf(control.finish()) })
    }
  }
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent) hear(data)
  })
  if (linked.display.events) {
    control.onCommit((by) => tell({ type: 'lookalike:state', v, id, state: stateOf(shownNow()), by }))
  }
  const { title } = window.document
  const height = Math.ceil(window.document.getElementById(ROOT_ID)?.getBoundingClientRect().height ?? 0)
  tell({ type: 'lookalike:ready', v, id, title, state: stateOf(linked), steps: Object.keys(steps), height })
  for (const data of window.lookalikeInbox ?? []) hear(data)
  window.lookalikeInbox = null
}
