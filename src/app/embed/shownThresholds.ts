import type { Scenario } from '../../scenario/scenario.ts'

/** The threshold and the one it is compared with, the lower first: the two stay in their places while one is dragged. */
export function shownThresholds({ threshold, comparison }: Scenario): readonly number[] {
  if (comparison === null || comparison === threshold) return [threshold]
  return threshold < comparison ? [threshold, comparison] : [comparison, threshold]
}
