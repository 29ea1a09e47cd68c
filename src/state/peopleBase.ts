import { PRESET_SCENARIOS } from '../scenario/presets/scenarios.ts'
import { thresholdsOf } from '../scenario/presets/product.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt } from './derive.ts'
import { memoize } from './memoize.ts'

/** What is counted per: the first of which a lower threshold fails enough people to be counted. */
const BASES = [1_000, 10_000, 100_000, 1_000_000] as const
const ENOUGH = 10

/**
 * Of how many people a scene's figures speak: 1,000, or more where so few are wrongly matched that of 1,000 there would be
 * none. One number for each preset, so that nothing that is dragged changes it.
 */
export const peopleBase: (scenario: Pick<Scenario, 'preset'>) => number = memoize(
  ({ preset }) => preset,
  ({ preset }) => baseOf(preset),
)

function baseOf(preset: string): number {
  const scenario = PRESET_SCENARIOS.get(preset)
  if (scenario === undefined) return BASES[0]
  const { fpir } = expectedAt(scenario, thresholdsOf(scenario).pair[0]).overall
  return fpir === null ? BASES[0] : (BASES.find((base) => fpir * base >= ENOUGH) ?? BASES[0])
}
