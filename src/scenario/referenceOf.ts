import { referenceGroup } from '../engine/differentials.ts'
import { presetScenario, PRESETS } from './presets/index.ts'
import type { Scenario } from './scenario.ts'

/**
 * Index of the group that all others are compared with. With the groups of its preset it is the one that has the factor 1
 * there, whatever has been changed since: a ratio does not turn round when two factors are made alike.
 */
export function referenceOf({ groups, preset }: Scenario): number {
  const start = PRESETS.some(({ id }) => id === preset) ? presetScenario(preset).groups : groups
  const isSame = start.length === groups.length && start.every(({ id }, g) => id === groups[g]?.id)
  return referenceGroup((isSame ? start : groups).map(({ falseMatchFactor }) => falseMatchFactor))
}
