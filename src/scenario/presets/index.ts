import { PRESETS } from './list.ts'
import type { Preset } from './preset.ts'

export { PRESETS } from './list.ts'
export { galleryOf, productOf, thresholdsOf } from './product.ts'
export { sliderLimits, type Thresholds } from './thresholds.ts'
export { DEFAULT_SCENARIO, presetScenario } from './scenarios.ts'
export type { Citation, Implied, Preset, Published, PublishedWhat, SolvedFrom } from './preset.ts'

/** The preset of an id, or null when there is none. */
export function presetById(id: string): Preset | null {
  return PRESETS.find((preset) => preset.id === id) ?? null
}
