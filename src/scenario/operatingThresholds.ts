import { toLogOdds } from '../engine/logOdds.ts'
import { thresholdsUnder } from '../engine/policies.ts'
import type { Setting } from '../engine/setting.ts'
import type { Scenario } from './scenario.ts'

/**
 * The lowest log-odds returned, by group of the person searched for, when the threshold slider stands at `threshold`
 * percent: the same for all in rank mode (whatever they score) and under the policy `same`; else what the policy makes
 * of the common threshold. Under `cost` the slider decides nothing.
 *
 * @param setting the scenario's, but for its thresholds
 */
export function operatingThresholds(
  scenario: Pick<Scenario, 'mode' | 'policy' | 'costRatio'>,
  threshold: number,
  setting: Omit<Setting, 'thresholds'>,
): readonly number[] {
  const { mode, policy, costRatio } = scenario
  const same = setting.galleryCounts.map(() => (mode === 'rank' ? -Infinity : toLogOdds(threshold)))
  if (mode === 'rank' || policy === 'same') return same
  return thresholdsUnder(policy, { ...setting, thresholds: same }, costRatio).groups.map(
    (group) => group.threshold,
  )
}
