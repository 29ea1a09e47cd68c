import { DEFAULT_DISPLAY, type Display } from './display.ts'
import { type Pair, printPairs } from './linkPairs.ts'
import type { LinkSettings } from './linkSetting.ts'
import { DEFAULT_SCENARIO, presetScenario } from './presets/scenarios.ts'
import type { Scenario } from './scenario.ts'
import { SETTINGS } from './settings.ts'

/** A state to print; the parts left out are the defaults. */
export type Printable = Readonly<{ scenario: Scenario; display?: Display; extra?: readonly Pair[] }>

/**
 * The canonical query of a state, without `?`: the preset unless it is the default, then what differs from the
 * preset, then the keys that are not ours. Empty for the default state.
 */
export function printLink(
  { scenario, display = DEFAULT_DISPLAY, extra = [] }: Printable,
  settings: LinkSettings = SETTINGS,
): string {
  const base = { scenario: presetScenario(scenario.preset), display: DEFAULT_DISPLAY }
  const state = { scenario, display }
  const pairs: Pair[] = []
  if (base.scenario !== DEFAULT_SCENARIO) pairs.push(['preset', base.scenario.preset])
  for (const [key, { print }] of Object.entries(settings)) {
    const printed = print(state)
    if (printed !== print(base)) pairs.push([key, printed])
  }
  return printPairs([...pairs, ...extra])
}
