import type { Scenario } from './scenario.ts'

/**
 * What the threshold that is set decides: `common`, who is named; `start`, from where the policy sets each group's own;
 * `none`, nothing, because names are returned whatever they score; `leastHarm`, nothing, because the harm alone sets
 * each group's own.
 */
export type ThresholdUse = 'common' | 'start' | 'none' | 'leastHarm'

export function thresholdUse({ mode, policy }: Pick<Scenario, 'mode' | 'policy'>): ThresholdUse {
  if (mode === 'rank') return 'none'
  if (policy === 'cost') return 'leastHarm'
  return policy === 'same' ? 'common' : 'start'
}

/** Whether moving the threshold changes nothing: there is nothing to set, and nothing to compare with. */
export function isThresholdIdle(scenario: Pick<Scenario, 'mode' | 'policy'>): boolean {
  const use = thresholdUse(scenario)
  return use === 'none' || use === 'leastHarm'
}
