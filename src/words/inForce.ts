import type { ThresholdInForce } from './atThreshold.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** What decides who is named, for figures that say it in words. */
export function inForce({ mode, policy, threshold }: Scenario): ThresholdInForce {
  if (mode === 'rank') return 'none'
  return policy === 'same' ? threshold : 'own'
}
