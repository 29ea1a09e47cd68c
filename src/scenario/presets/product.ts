import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'
import { PRESETS } from './list.ts'

const PRODUCTS: ReadonlyMap<string, EnsembleId> = new Map(PRESETS.map(({ id, product }) => [id, product]))

/** Whose published counts say how sure a scenario's numbers are: its preset's product. `unmeasured` without a preset. */
export function productOf(scenario: Scenario): EnsembleId {
  return PRODUCTS.get(scenario.preset) ?? 'unmeasured'
}
