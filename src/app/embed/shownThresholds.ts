import type { Scenario } from '../../scenario/scenario.ts'

/**
 * The threshold and the one it is compared with, the lower first: the two stay in their places while one is dragged.
 * A list without a threshold has nothing to compare it with.
 */
export function shownThresholds({ threshold, comparison, mode }: Scenario): readonly number[] {
  if (comparison === null || comparison === threshold || mode === 'rank') return [threshold]
  return threshold < comparison ? [threshold, comparison] : [comparison, threshold]
}
