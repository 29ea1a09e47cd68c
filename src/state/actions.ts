import type { LinkState } from '../scenario/links.ts'
import { presetScenario } from '../scenario/presets/scenarios.ts'
import { LIMITS, POLES, type Scenario } from '../scenario/scenario.ts'
import { oncePerFrame } from './oncePerFrame.ts'
import { drawSeed } from './seed.ts'
import { store, type Lit, type State } from './store.ts'

const HISTORY_LENGTH = 200

let pending: Partial<Scenario> = {}
/** The state before the hand took hold; what undo returns to. */
let held: Scenario | null = null
const frame = oncePerFrame(applyPending)

/** A change while a control is being dragged: shown in the next frame, not yet a step of undo. */
export function move(change: Partial<Scenario>): void {
  held ??= store.getState().scenario
  pending = { ...pending, ...change }
  frame.ask()
}

/** The hand lets go, or a value was typed, pressed or picked: one step of undo. */
export function settle(change: Partial<Scenario> = {}): void {
  frame.cancel()
  const state = store.getState()
  const before = held ?? state.scenario
  const changed = { ...pending, ...change }
  const scenario = withOtherPole(before, merged(state.scenario, changed), 'comparison' in changed)
  pending = {}
  held = null
  if (sameScenario(before, scenario)) store.setState({ scenario: before, moving: false })
  else store.setState({ scenario, moving: false, ...step(state, before), ...pickThatStands(state, scenario) })
}

/**
 * A threshold moved onto the one it was compared with would have nothing beside it any more, just when there is most to
 * see: at either pole of the story it is then compared with the other.
 */
function withOtherPole(before: Scenario, after: Scenario, wasChosen: boolean): Scenario {
  const meets = after.threshold === after.comparison && before.threshold !== after.threshold
  const pole = POLES.findIndex((percent) => percent === after.threshold)
  return meets && !wasChosen && pole >= 0 ? { ...after, comparison: POLES[1 - pole] ?? null } : after
}

/** What a hand has moved so far goes back: the browser took the finger for a scroll, or it is undone half way. */
export function abandon(): void {
  const scenario = held ?? store.getState().scenario
  letGo()
  store.setState({ scenario, moving: false })
}

/** What is held is held no more: nothing of it may arrive later. */
function letGo(): void {
  frame.cancel()
  pending = {}
  held = null
}

function applyPending(): void {
  const state = store.getState()
  const scenario = merged(state.scenario, pending)
  pending = {}
  store.setState({ scenario, moving: true, ...pickThatStands(state, scenario) })
}

function merged(scenario: Scenario, change: Partial<Scenario>): Scenario {
  const next = { ...scenario, ...change }
  return {
    ...next,
    threshold: within(next.threshold, LIMITS.threshold),
    gallerySize: within(next.gallerySize, LIMITS.gallerySize),
  }
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value))
}

function step(state: State, before: Scenario): Pick<State, 'past' | 'future'> {
  return { past: [...state.past, before].slice(-HISTORY_LENGTH), future: [] }
}

/** A picked search stays picked while it is the same search: not when the seed changes or it is searched no more. */
function pickThatStands(state: State, scenario: Scenario): Pick<State, 'picked'> {
  const stands =
    scenario.seed === state.scenario.seed && scenario.groups.length === state.scenario.groups.length
  return { picked: stands && state.picked !== null && state.picked < scenario.searches ? state.picked : null }
}

function sameScenario(a: Scenario, b: Scenario): boolean {
  return (Object.keys(a) as (keyof Scenario)[]).every((key) => a[key] === b[key])
}

/** One step back; in the middle of a drag, to where the hand took hold. */
export function undo(): void {
  if (held !== null) return abandon()
  const { past, future, scenario } = store.getState()
  const before = past.at(-1)
  if (before === undefined) return
  letGo()
  store.setState({
    scenario: before,
    past: past.slice(0, -1),
    future: [scenario, ...future],
    picked: null,
    moving: false,
  })
}

export function redo(): void {
  const { past, future, scenario } = store.getState()
  const [after, ...rest] = future
  if (after === undefined) return
  letGo()
  store.setState({ scenario: after, past: [...past, scenario], future: rest, picked: null, moving: false })
}

/** Back to the state of the link the reader came by. */
export function reset(): void {
  settle(store.getState().linked)
}

/** The same test with other people. */
export function newRun(): void {
  settle({ seed: drawSeed() })
}

/** Another system to stand in; the same people as far as they go, so that the difference is the system's. */
export function loadPreset(id: string): void {
  settle({ ...presetScenario(id), seed: store.getState().scenario.seed })
}

/** The current threshold becomes the one to compare with. */
export function pin(): void {
  settle({ comparison: store.getState().scenario.threshold })
}

export function pick(probe: number | null): void {
  store.setState({ picked: probe })
}

export function light(lit: Lit): void {
  if (store.getState().lit !== lit) store.setState({ lit })
}

export function dismissNotes(): void {
  store.setState({ notes: [] })
}

/** Opens what a link says. `reset` returns here. */
export function openLink({ scenario, display, extra, notes }: LinkState): void {
  letGo()
  store.setState({
    scenario,
    display,
    extra,
    notes,
    linked: scenario,
    past: [],
    future: [],
    picked: null,
    moving: false,
  })
}
