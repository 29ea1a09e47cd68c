import { toLogOdds } from '../engine/logOdds.ts'
import type { Scenario } from './scenario.ts'

/**
 * The lowest log-odds returned, by group of the person searched for, when the threshold slider stands at `threshold`
 * percent. Rank mode returns the best whatever they score.
 */
export function operatingThresholds(scenario: Scenario, threshold: number): readonly number[] {
  const same = scenario.mode === 'rank' ? -Infinity : toLogOdds(threshold)
  return scenario.groups.map(() => same)
}
