import { thresholdsOf } from '../scenario/presets/product.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt } from './derive.ts'

/** Fewer than this many of a test that are not wrongly matched are nobody. */
export const NOBODY = 0.05

/** At most so many of those not enrolled are wrongly matched where luck and gaps can be seen well. */
const WELL = 0.9

/** Whether everybody who can be is wrongly matched, over many runs: neither luck nor a gap between groups can show. */
export function areAllWrong(scenario: Scenario): boolean {
  const { fpir } = expectedAt(scenario, scenario.threshold).overall
  return fpir !== null && (1 - fpir) * scenario.searches < NOBODY
}

/** The lowest of the product's thresholds at which not nearly everybody is wrongly matched; null for none. */
export function tellingSetting(scenario: Scenario): Pick<Scenario, 'mode' | 'threshold'> | null {
  for (const threshold of thresholdsOf(scenario).stops) {
    const setting = { mode: 'threshold', threshold } as const
    const { fpir } = expectedAt({ ...scenario, ...setting }, threshold).overall
    if (fpir !== null && fpir <= WELL) return setting
  }
  return null
}
