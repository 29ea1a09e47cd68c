import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'
import { PRESETS } from './list.ts'
import type { GalleryPhotos, Probe } from './preset.ts'
import { defaultThresholds, type Thresholds } from './thresholds.ts'

const PRODUCTS: ReadonlyMap<string, EnsembleId> = new Map(PRESETS.map(({ id, product }) => [id, product]))

/** Whose published counts say how sure a scenario's numbers are: its preset's product. `unmeasured` without a preset. */
export function productOf({ preset }: Pick<Scenario, 'preset'>): EnsembleId {
  return PRODUCTS.get(preset) ?? 'unmeasured'
}

const THRESHOLDS: ReadonlyMap<string, Thresholds> = new Map(
  PRESETS.map(({ id, thresholds }) => [id, thresholds]),
)
const WITHOUT_PRESET = defaultThresholds('unmeasured')

const SCENES: ReadonlySet<string> = new Set(
  PRESETS.flatMap(({ id, probe }) => (probe === 'scene' ? [id] : [])),
)

/** Who is searched for in a scenario: as in its preset, by a photo without one. */
export function probeOf({ preset }: Pick<Scenario, 'preset'>): Probe {
  return SCENES.has(preset) ? 'scene' : 'photo'
}

const OTHER_PHOTOS: ReadonlySet<string> = new Set(
  PRESETS.flatMap(({ id, gallery }) => (gallery === 'photos' ? [id] : [])),
)

/** What the gallery of a scenario holds: its preset's photos, mugshots without one. */
export function galleryOf({ preset }: Pick<Scenario, 'preset'>): GalleryPhotos {
  return OTHER_PHOTOS.has(preset) ? 'photos' : 'mugshots'
}

/** The thresholds of the product a scenario stands for, and how they are written: its preset's. */
export function thresholdsOf({ preset }: Pick<Scenario, 'preset'>): Thresholds {
  return THRESHOLDS.get(preset) ?? WITHOUT_PRESET
}
