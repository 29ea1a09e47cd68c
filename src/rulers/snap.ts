import { toLogOdds } from '../engine/logOdds.ts'
import { GALLERY_LIMITS, THRESHOLD_LIMITS } from './rulers.ts'

/** Thresholds a hand is helped to hit where a product has none of its own (scenario/presets/thresholds.ts). */
export const THRESHOLD_STOPS = [80, 90, 95, 99, 99.9] as const

/** How near counts as near: about 4 pixels on a ruler 350 pixels long. */
const NEAR_LOG_ODDS = 0.1
const NEAR_DECADES = 0.04

const clamp = (value: number, [low, high]: readonly [number, number]): number =>
  Math.min(high, Math.max(low, value))

/**
 * A threshold as dragged, in percent: the nearest stop when it is near, else to 0.1 % (to 0.01 % above 99 %).
 *
 * @param stops percent; those of the product
 * @param limits of the ruler it is dragged on, percent: on a short ruler near is nearer
 */
export function snapThreshold(
  percent: number,
  stops: readonly number[] = THRESHOLD_STOPS,
  limits: readonly [number, number] = THRESHOLD_LIMITS,
): number {
  const held = clamp(percent, limits)
  const distance = (stop: number): number => Math.abs(toLogOdds(stop) - toLogOdds(held))
  const nearest = stops.toSorted((a, b) => distance(a) - distance(b))[0]
  const near = (NEAR_LOG_ODDS * length(limits)) / length(THRESHOLD_LIMITS)
  return nearest !== undefined && distance(nearest) <= near ? nearest : roundThreshold(held)
}

const length = ([low, high]: readonly [number, number]): number => toLogOdds(high) - toLogOdds(low)

/** To the digits a threshold is written with. */
export function roundThreshold(percent: number): number {
  const digits = percent < 99 ? 1 : 2
  return clamp(Number(percent.toFixed(digits)), THRESHOLD_LIMITS)
}

/** A gallery size as dragged: 1, 2 or 5 times a power of ten when one is near, else three significant digits. */
export function snapGallery(size: number): number {
  const held = clamp(size, GALLERY_LIMITS)
  const power = 10 ** Math.floor(Math.log10(held))
  const stop = [1, 2, 5, 10].map((step) => step * power).find((at) => isNear(at, held))
  return Math.round(clamp(stop ?? Number(held.toPrecision(3)), GALLERY_LIMITS))
}

function isNear(stop: number, size: number): boolean {
  return Math.abs(Math.log10(stop / size)) <= NEAR_DECADES
}
