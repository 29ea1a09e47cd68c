import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'
import { PRESETS } from './list.ts'
import { defaultThresholds, type Thresholds } from './thresholds.ts'

const PRODUCTS: ReadonlyMap<string, EnsembleId> = new Map(PRESETS.map(({ id, product }) => [id, product]))

/** Whose published counts say how sure a scenario's numbers are: its preset's product. `unmeasured` without a preset. */
export function productOf(scenario: Scenario): EnsembleId {
  return PRODUCTS.get(scenario.preset) ?? 'unmeasured'
}

const THRESHOLDS: ReadonlyMap<string, Thresholds> = new Map(
  PRESETS.map(({ id, thresholds }) => [id, thresholds]),
)
const WITHOUT_PRESET = defaultThresholds('unmeasured')

/** The thresholds of the product a scenario stands for, and how they are written: its preset's. */
export function thresholdsOf({ preset }: Pick<Scenario, 'preset'>): Thresholds {
  return THRESHOLDS.get(preset) ?? WITHOUT_PRESET
}
