import { LOADED_KEYS, SHOWN_KEYS } from '../scenario/display.ts'
import { SCENARIO_KEYS } from '../scenario/scenario.ts'

/**
 * The messages between a figure and the page around it, version 1: public, described in docs/EMBEDDING.md.
 * Everything that arrives is read by these functions, which never throw and never return part of a bad message.
 */
export const VERSION = 1

/** Some keys of a link and their values (docs/LINKS.md): what a host may set. */
export type State = Readonly<Record<string, string | number>>

/** Keys a host may set while the figure is shown. */
export const STATE_KEYS: readonly string[] = [...SCENARIO_KEYS, ...SHOWN_KEYS]

/** Keys of the address that a figure is loaded from. */
export const LOAD_KEYS: readonly string[] = [...STATE_KEYS, ...LOADED_KEYS]

export type HostMessage =
  | Readonly<{ type: 'lookalike:set'; state: State; fromLink: boolean; ms: number }>
  | Readonly<{ type: 'lookalike:step'; step: string }>
  | Readonly<{ type: 'lookalike:get'; req: string }>

export type FigureMessage = ReadyMessage | StateMessage | ValueMessage | HeightMessage

type ReadyMessage = Readonly<{
  type: 'lookalike:ready'
  v: 1
  id: string
  /** What a screen reader may call the frame. */
  title: string
  /** State of the link the figure was loaded with. */
  state: State
  /** Steps of its lesson, by name. */
  steps: readonly string[]
  /** In CSS px; 0 while the frame is hidden. */
  height: number
}>
type StateMessage = Readonly<{
  type: 'lookalike:state'
  v: 1
  id: string
  state: State
  by: 'reader' | 'host'
}>
type ValueMessage = Readonly<{ type: 'lookalike:value'; v: 1; req: string; state: State }>
type HeightMessage = Readonly<{ type: 'lookalike:height'; v: 1; id: string; height: number }>

/** Longest text in a message; a link of six groups has about 300 characters. */
const LONGEST = 600

/** Longest glide from one state to the next, in ms. */
const LONGEST_GLIDE = 5000

type Fields = Readonly<Record<string, unknown>>

/** A message of ours from the figure to its host, or null. */
export function readFigureMessage(data: unknown): FigureMessage | null {
  return isOurs(data) ? (data as unknown as FigureMessage) : null
}

/** A message from the host to the figure, or null if any part of it is not as described. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (!isOurs(data)) return null
  const { type, ms = 0, fromLink = false } = data
  if (type === 'lookalike:step') return isName(data['step']) ? { type, step: data['step'] } : null
  if (type === 'lookalike:get') return isName(data['req']) ? { type, req: data['req'] } : null
  if (type !== 'lookalike:set' || typeof fromLink !== 'boolean') return null
  const state = readState(data['state'])
  if (state === null || typeof ms !== 'number' || !(ms >= 0)) return null
  return { type, state, fromLink, ms: Math.min(ms, LONGEST_GLIDE) }
}

/** A state, or null if it is not a plain list of known keys with numbers and short texts without markup. */
export function readState(value: unknown): State | null {
  if (!isFields(value)) return null
  const entries = Object.entries(value)
  return entries.every(([key, one]) => STATE_KEYS.includes(key) && isValue(one)) ? (value as State) : null
}

/** Object.prototype and the like are no message of ours: only what has a `v` of this version and our prefix. */
function isOurs(data: unknown): data is Fields & { type: string } {
  if (!isFields(data) || data['v'] !== VERSION) return false
  return typeof data['type'] === 'string' && data['type'].startsWith('lookalike:')
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

function isValue(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return typeof value === 'string' && value.length <= LONGEST && !/[<>]/.test(value)
}
