import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'
import { PRESETS } from './list.ts'
import type { GalleryPhotos, Probe } from './preset.ts'
import { defaultThresholds, sliderLimits, type Thresholds } from './thresholds.ts'

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

/** The part of all thresholds that drawings keep to, and the scores with it. */
export type NarrowScale = Pick<Thresholds, 'limits' | 'ticks' | 'stops'> &
  Readonly<{ scores: readonly [number, number] }>

/**
 * The scale of a product whose thresholds stand in a narrow part of all, so that drawings are cut to it; null where they show
 * all there is, and as long as a threshold in use lies outside. The same object for a preset, so that axes hold still.
 */
export function narrowScale(scenario: Scenario): NarrowScale | null {
  const thresholds = thresholdsOf(scenario)
  if (!isNarrow(thresholds) || scenario.policy !== 'same') return null
  return sliderLimits(thresholds, scenario) === thresholds.limits ? thresholds : null
}

function isNarrow(thresholds: Thresholds): thresholds is Thresholds & NarrowScale {
  return thresholds.scores !== null
}
