import { toPercent } from '../engine/logOdds.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { thresholdUse } from '../scenario/thresholdUse.ts'
import { settingAt } from './derive.ts'

export type OwnThreshold = Readonly<{ label: string; percent: number }>

/** Each group's own threshold, where a policy gives each its own; null where one holds for all, or there is none. */
export function ownThresholds(scenario: Scenario): readonly OwnThreshold[] | null {
  const use = thresholdUse(scenario)
  if (use === 'common' || use === 'none') return null
  const { thresholds } = settingAt(scenario, scenario.threshold)
  return scenario.groups.map(({ id }, g) => ({ label: id, percent: toPercent(thresholds[g]!) }))
}

/**
 * The threshold that a figure of one threshold draws, in percent: the one that is set, or the one of a lone group where
 * the least harm decides.
 */
export function drawnThreshold(scenario: Scenario): number {
  const own = thresholdUse(scenario) === 'leastHarm' ? ownThresholds(scenario) : null
  return own?.length === 1 ? own[0]!.percent : scenario.threshold
}

/** Whether the threshold drawn holds for everyone. */
export function hasOneThreshold(scenario: Scenario): boolean {
  const use = thresholdUse(scenario)
  return use === 'common' || (use === 'leastHarm' && scenario.groups.length === 1)
}
