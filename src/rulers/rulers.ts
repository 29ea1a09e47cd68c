import { scaleLinear } from 'd3'
import { toLogOdds, toPercent } from '../engine/logOdds.ts'

/** A value on a line of pixels, and back. Both directions stay inside the limits. */
export type Ruler = Readonly<{
  toPosition: (value: number) => number
  toValue: (position: number) => number
  ticks: readonly number[]
  /** Lowest and highest value on the ruler. */
  limits: readonly [number, number]
}>

/** What can be set: thresholds in percent, galleries in people. */
export const THRESHOLD_LIMITS = [50, 99.99] as const
export const GALLERY_LIMITS = [1, 1e9] as const

export const THRESHOLD_TICKS = [50, 80, 90, 95, 99, 99.9, 99.99] as const
/** Adds what lies below any threshold worth setting: where two strangers score. */
export const CONFIDENCE_TICKS = [1, ...THRESHOLD_TICKS] as const
export const GALLERY_TICKS = [1, 1e3, 1e6, 1e9] as const

/**
 * Percent on the log-odds ruler: equal steps multiply the odds.
 *
 * @param start pixels of the lowest value; may be larger than `end` (an upright axis)
 * @param limits lowest and highest percent, both inside (0, 100)
 */
export function confidenceRuler(
  start: number,
  end: number,
  limits: readonly [number, number] = THRESHOLD_LIMITS,
): Ruler {
  const [low, high] = limits
  const scale = scaleLinear([toLogOdds(low), toLogOdds(high)], [start, end]).clamp(true)
  return {
    toPosition: (percent) => scale(toLogOdds(percent)),
    toValue: (position) => held(toPercent(scale.invert(position)), low, high),
    ticks: CONFIDENCE_TICKS.filter((percent) => percent >= low && percent <= high),
    limits: [low, high],
  }
}

/** Inside the limits, and exactly at them where rounding alone keeps it from there. */
function held(percent: number, low: number, high: number): number {
  if (percent <= low * (1 + ROUNDING)) return low
  return percent >= high * (1 - ROUNDING) ? high : percent
}

const ROUNDING = 1e-12

/** Where the marks of a ruler stand in its list, those first that matter most to the story; the others as they come. */
export function marksByImportance(
  { ticks }: Pick<Ruler, 'ticks'>,
  wanted: readonly number[],
): readonly number[] {
  return [...new Set([...wanted, ...ticks])].map((mark) => ticks.indexOf(mark)).filter((i) => i >= 0)
}

/** A part of all thresholds, and its marks. */
export type RulerPart = Readonly<{ limits: readonly [number, number]; ticks: readonly number[] }>

/**
 * The ruler thresholds are set on: 50 to 99.99 percent.
 *
 * @param part of it, for a product whose thresholds stand closer together; its ends are marked too
 */
export function thresholdRuler(start: number, end: number, part: RulerPart | null = null): Ruler {
  if (part === null) return confidenceRuler(start, end, THRESHOLD_LIMITS)
  const [low, high] = part.limits
  return { ...confidenceRuler(start, end, part.limits), ticks: [low, ...part.ticks, high] }
}

/** Gallery sizes on powers of ten, 1 to a billion. */
export function galleryRuler(
  start: number,
  end: number,
  limits: readonly [number, number] = GALLERY_LIMITS,
): Ruler {
  const [low, high] = limits
  const scale = scaleLinear([Math.log10(low), Math.log10(high)], [start, end]).clamp(true)
  return {
    toPosition: (size) => scale(Math.log10(size)),
    toValue: (position) => Math.min(high, Math.max(low, 10 ** scale.invert(position))),
    ticks: GALLERY_TICKS.filter((size) => size >= low && size <= high),
    limits: [low, high],
  }
}
