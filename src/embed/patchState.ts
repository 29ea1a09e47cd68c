import {
  SETTINGS,
  parseLink,
  printLink,
  type LinkSetting,
  type LinkSettings,
  type LinkState,
} from '../scenario/links.ts'
import { thresholdsOf } from '../scenario/presets/product.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { State } from './protocol.ts'

/** What a figure shows: the part of a link that a host may set. */
export type Shown = Pick<LinkState, 'scenario' | 'display'>

/**
 * The shown state with some keys of a link changed, or null if any of the values cannot be used: a host's message
 * is obeyed whole or not at all. A preset brings all its settings, as in a link.
 */
export function patchState(shown: Shown, patch: State, settings: LinkSettings = SETTINGS): Shown | null {
  const isDrawn = shown.display.seedForEach && !('seed' in patch)
  // The run a reader was given stays theirs: `each` would be another one.
  const drawn = { ...shown, display: { ...shown.display, seedForEach: false } }
  const pairs = new URLSearchParams(printLink(drawn, settings))
  if ('preset' in patch)
    for (const [key, { part }] of Object.entries(settings)) if (part === 'scenario') pairs.delete(key)
  for (const [key, value] of Object.entries(patch)) pairs.set(key, String(value))
  const { scenario, display, notes } = parseLink(`?${pairs.toString()}`, undefined, settings)
  if (notes.length > 0) return null
  const compared = 't' in patch && !('t2' in patch) ? keepCompared(scenario, shown.scenario) : scenario
  return { scenario: compared, display: isDrawn ? { ...display, seedForEach: true } : display }
}

/**
 * A threshold that is set to the one it is compared with would be compared with itself: then with the other of the
 * story's pair, or the one shown until now.
 */
function keepCompared(scenario: Scenario, before: Scenario): Scenario {
  const { threshold, comparison } = scenario
  if (comparison !== threshold || before.comparison === before.threshold) return scenario
  const { pair } = thresholdsOf(scenario)
  const place = pair.indexOf(threshold)
  return { ...scenario, comparison: place >= 0 ? (pair[1 - place] ?? null) : before.threshold }
}

/** The keys and values of what is shown, as a host reads them; given back to `patchState` they show the same. */
export function stateOf(shown: Shown, settings: LinkSettings = SETTINGS): State {
  const printed = new Map(new URLSearchParams(printLink(shown, settings)))
  // A seed that was drawn for this reader is told as what it is.
  const drawn = { ...shown, display: { ...shown.display, seedForEach: false } }
  for (const [key, setting] of Object.entries(settings))
    if (setting.alwaysTold === true) printed.set(key, setting.print(drawn))
  return Object.fromEntries([...printed].map(([key, text]) => [key, asTold(text, settings[key])]))
}

/** A number where the value is one: some settings may be either a number or a word. */
function asTold(text: string, setting: LinkSetting | undefined): string | number {
  const number = Number(text)
  return setting?.value.limits !== undefined && Number.isFinite(number) ? number : text
}
