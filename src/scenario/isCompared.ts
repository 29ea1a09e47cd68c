import type { Scenario } from './scenario.ts'
import { isThresholdIdle } from './thresholdUse.ts'

/** Nothing to compare: no threshold, one that follows from the harm alone, or the same one. */
export function isCompared(scenario: Scenario): boolean {
  const { comparison, threshold } = scenario
  return comparison !== null && comparison !== threshold && !isThresholdIdle(scenario)
}
