import type { EnsembleId } from '../../engine/ensembles/index.ts'
import type { Scenario } from '../scenario.ts'

/** A product's own way with thresholds: those that matter, and how they are written. Values are in percent throughout. */
export type Thresholds = Readonly<{
  /** The two of the story, the lower first. */
  pair: readonly [number, number]
  /** Those a hand is helped to hit, rising. */
  stops: readonly number[]
  /** Those the slider's ruler marks between its ends, far enough apart for their words. */
  ticks: readonly number[]
  /** `fraction`: the product prints scores from 0 to 1, and 60 is written 0.60. */
  unit: 'percent' | 'fraction'
  /** Messages that name a threshold, such as the vendor's default, by its value. */
  names: Readonly<Record<number, string>>
  /** Whether they go by these names alone: nobody published their numbers. */
  hidesNumbers: boolean
  /** What the slider reaches from and to, as long as what is set lies inside; within LIMITS.threshold. */
  limits: readonly [number, number]
  /**
   * What drawings of scores reach from and to where the product’s thresholds stand in a narrow part of all: those of
   * thresholds reach from one of the slider’s limits to the other. Null where both show all there is.
   */
  scores: readonly [number, number] | null
  /** A message that says what the scale stands for where it is not the product's own; null where it is. */
  note: string | null
}>

const STOPS = [80, 90, 95, 99, 99.9] as const
const UNNAMED: Thresholds = {
  pair: [80, 99],
  stops: STOPS,
  ticks: STOPS,
  unit: 'percent',
  names: {},
  hidesNumbers: false,
  limits: [50, 99.99],
  scores: null,
  note: null,
}

/** Amazon Rekognition: 80 % was the default in 2018, 99 % what was advised for the police. No other product has these. */
export const REKOGNITION_THRESHOLDS: Thresholds = {
  ...UNNAMED,
  names: { 80: 'threshold.tick.80', 99: 'threshold.tick.99' },
}

/** A product whose thresholds nobody published: the percent of this model stand in for its own scale. */
export const unknownThresholds = (note: string): Thresholds => ({ ...UNNAMED, note })

/** A made-up scene on Rekognition’s scale: what a threshold does there, nobody measured. */
export const BORROWED_THRESHOLDS: Thresholds = { ...REKOGNITION_THRESHOLDS, note: 'threshold.borrowed' }

/** What holds for a preset that names no thresholds of its own. */
export function defaultThresholds(product: EnsembleId): Thresholds {
  return product === 'rekognition' || product === 'rekognitionElsewhere' ? REKOGNITION_THRESHOLDS : UNNAMED
}

/** The limits of a scenario's threshold slider: the product's, or all there is when a threshold in use lies outside. */
export function sliderLimits(
  { limits }: Thresholds,
  { threshold, comparison }: Pick<Scenario, 'threshold' | 'comparison'>,
): readonly [number, number] {
  const [low, high] = limits
  const isInside = [threshold, comparison ?? threshold].every((at) => at >= low && at <= high)
  return isInside ? limits : UNNAMED.limits
}
