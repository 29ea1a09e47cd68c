import type { Scenario } from '../../scenario/scenario.ts'
import { isThresholdIdle } from '../../scenario/thresholdUse.ts'

/**
 * The threshold and the one it is compared with, the lower first: the two stay in their places while one is dragged.
 * Where the threshold decides nothing, there is nothing to compare with.
 */
export function shownThresholds(scenario: Scenario): readonly number[] {
  const { threshold, comparison } = scenario
  if (comparison === null || comparison === threshold || isThresholdIdle(scenario)) return [threshold]
  return threshold < comparison ? [threshold, comparison] : [comparison, threshold]
}
