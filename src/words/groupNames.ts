import { tMaybe } from '../i18n/translate.ts'
import { presetScenario } from '../scenario/presets/scenarios.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** Of one group: those in the gallery, as a plural, or one of those searched for. */
type Side = 'gallery' | 'one'

/**
 * What a group is called on the other side of a search, where its preset says so; else its own name. Members of
 * Congress are searched for; in the gallery stand people who were arrested.
 *
 * @param group its place in the scenario, from 0
 */
export function groupName(scenario: Scenario, group: number, side: Side): string {
  const id = scenario.groups[group]?.id ?? ''
  const isPresets = presetScenario(scenario.preset).groups[group]?.id === id
  return (isPresets ? tMaybe(`preset.${scenario.preset}.group.${group + 1}.${side}`) : null) ?? id
}
