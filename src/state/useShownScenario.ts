import type { Scenario } from '../scenario/scenario.ts'
import { useStore } from './useStore.ts'

/**
 * The scenario for a figure to draw. Out of view, it is the one before the drag under way, so that a drag draws only what
 * is seen; once it ends, every figure shows how things stand.
 */
export function useShownScenario(shown: boolean): Scenario {
  return useStore(({ scenario, held }) => (shown ? scenario : (held ?? scenario)))
}
