import type { LinkState } from '../scenario/links.ts'
import { presetScenario } from '../scenario/presets/scenarios.ts'
import { thresholdsOf } from '../scenario/presets/product.ts'
import { LIMITS, type Scenario } from '../scenario/scenario.ts'
import { oncePerFrame } from './oncePerFrame.ts'
import { drawSeed } from './seed.ts'
import { store, type Highlight, type State } from './store.ts'

const HISTORY_LENGTH = 200

/**
 * What was dragged since the last frame, and is shown in the next; null between frames. All that waits outside the
 * store: pointers report more often than a screen draws.
 */
let waiting: Partial<Scenario> | null = null
const frame = oncePerFrame(showDragged)

/** A change while a control is being dragged: shown in the next frame, not yet a step of undo. */
export function drag(change: Partial<Scenario>): void {
  waiting = { ...waiting, ...change }
  frame.ask()
}

function showDragged(): void {
  const state = store.getState()
  const scenario = withinLimits({ ...state.scenario, ...waiting })
  waiting = null
  store.setState({ scenario, held: state.held ?? state.scenario, ...selectionIn(state, scenario) })
}

/** A drag ends, or a value was typed, pressed or chosen: one step of undo. */
export function commit(change: Partial<Scenario> = {}): void {
  const state = store.getState()
  const before = state.held ?? state.scenario
  const changed = { ...waiting, ...change }
  const after = withinLimits({ ...state.scenario, ...changed })
  const scenario = 'comparison' in changed ? after : withOtherOfPair(before, after)
  dropWaiting()
  if (sameScenario(before, scenario)) store.setState({ scenario: before, held: null })
  else store.setState({ scenario, held: null, ...stepFrom(state, before), ...selectionIn(state, scenario) })
}

/**
 * A threshold moved onto the one it was compared with would have nothing beside it any more, just when there is most to
 * see: at either of the product's pair it is then compared with the other.
 */
function withOtherOfPair(before: Scenario, after: Scenario): Scenario {
  const meets = after.threshold === after.comparison && before.threshold !== after.threshold
  const { pair } = thresholdsOf(after)
  const place = pair.indexOf(after.threshold)
  return meets && place >= 0 ? { ...after, comparison: pair[1 - place] ?? null } : after
}

/** What was dragged so far goes back: the browser took the finger for a scroll, or it is undone half way. */
export function cancelDrag(): void {
  dropWaiting()
  const { held, scenario } = store.getState()
  store.setState({ scenario: held ?? scenario, held: null })
}

/** Nothing of what was dragged may arrive later. */
function dropWaiting(): void {
  frame.cancel()
  waiting = null
}

function withinLimits(scenario: Scenario): Scenario {
  return {
    ...scenario,
    threshold: within(scenario.threshold, LIMITS.threshold),
    gallerySize: within(scenario.gallerySize, LIMITS.gallerySize),
  }
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value))
}

function stepFrom(state: State, before: Scenario): Pick<State, 'past' | 'future'> {
  return { past: [...state.past, before].slice(-HISTORY_LENGTH), future: [] }
}

/** A search stays selected while it is the same search: not when the seed changes or it is searched no more. */
function selectionIn(
  { scenario: before, selectedProbe }: State,
  scenario: Scenario,
): Pick<State, 'selectedProbe'> {
  const isSame = scenario.seed === before.seed && scenario.groups.length === before.groups.length
  const stands = isSame && selectedProbe !== null && selectedProbe < scenario.searches
  return { selectedProbe: stands ? selectedProbe : null }
}

function sameScenario(a: Scenario, b: Scenario): boolean {
  return (Object.keys(a) as (keyof Scenario)[]).every((key) => a[key] === b[key])
}

/** One step back; in the middle of a drag, to before it. */
export function undo(): void {
  const { past, future, scenario, held } = store.getState()
  if (held !== null || waiting !== null) return cancelDrag()
  const before = past.at(-1)
  if (before === undefined) return
  store.setState({
    scenario: before,
    past: past.slice(0, -1),
    future: [scenario, ...future],
    selectedProbe: null,
  })
}

export function redo(): void {
  const { past, future, scenario, held } = store.getState()
  const [after, ...rest] = future
  if (after === undefined) return
  dropWaiting()
  store.setState({
    scenario: after,
    held: null,
    past: [...past, held ?? scenario],
    future: rest,
    selectedProbe: null,
  })
}

/** Back to the state of the link the reader came by. */
export function reset(): void {
  commit(store.getState().linked)
}

/** The same test with other people. */
export function newRun(): void {
  commit({ seed: drawSeed() })
}

/** Another system to stand in; the same people as far as they go, so that the difference is the system's. */
export function loadPreset(id: string): void {
  commit({ ...presetScenario(id), seed: store.getState().scenario.seed })
}

/** The current threshold becomes the one to compare with. */
export function pin(): void {
  commit({ comparison: store.getState().scenario.threshold })
}

export function selectProbe(selectedProbe: number | null): void {
  store.setState({ selectedProbe })
}

export function highlight(highlighted: Highlight): void {
  if (store.getState().highlighted !== highlighted) store.setState({ highlighted })
}

export function dismissNotes(): void {
  store.setState({ notes: [] })
}

/** No way back, no drag under way, nobody selected. */
const STARTED_ANEW = { held: null, past: [], future: [], selectedProbe: null, highlighted: null } as const

/** Opens what a link says. `reset` returns here. */
export function openLink({ scenario, display, extra, notes }: LinkState): void {
  dropWaiting()
  store.setState({ ...STARTED_ANEW, scenario, display, extra, notes, linked: scenario })
}

/** Opens a scenario that is no step of the reader's: that of a lesson step. */
export function openScenario(scenario: Scenario, selectedProbe: number | null = null): void {
  dropWaiting()
  store.setState({ ...STARTED_ANEW, scenario, selectedProbe })
}
