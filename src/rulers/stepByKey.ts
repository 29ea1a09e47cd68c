import { GALLERY_LIMITS, THRESHOLD_LIMITS } from './rulers.ts'
import { roundThreshold } from './snap.ts'

/** Which way a key moves a slider: arrows a step, Page keys five to ten, Home and End all the way. Axes never mirror. */
const DIRECTION: Readonly<Record<string, -1 | 1>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -1,
  PageUp: 1,
}

/**
 * The threshold after a key, in percent; null if the key moves nothing. Steps are a point below 99 %, a tenth of it
 * to 99.9 % and a hundredth above, so that each is about the same way on the ruler.
 */
export function thresholdByKey(percent: number, key: string): number | null {
  const [low, high] = THRESHOLD_LIMITS
  if (key === 'Home') return low
  if (key === 'End') return high
  const way = DIRECTION[key]
  if (way === undefined) return null
  if (key.startsWith('Page')) return nextStop(PAGES, percent, way)
  const step = thresholdStep(percent, way)
  const next = way > 0 ? Math.floor(percent / step + 1 + 1e-9) : Math.ceil(percent / step - 1 - 1e-9)
  return roundThreshold(next * step)
}

function thresholdStep(percent: number, way: number): number {
  const from = percent + way * 1e-9
  if (from < 99) return 1
  return from < 99.9 ? 0.1 : 0.01
}

/** The gallery size after a key: 1-2-5 steps by arrows, six of them by Page keys; null if the key moves nothing. */
export function galleryByKey(size: number, key: string): number | null {
  const [low, high] = GALLERY_LIMITS
  if (key === 'Home') return low
  if (key === 'End') return high
  const way = DIRECTION[key]
  if (way === undefined) return null
  const steps = key.startsWith('Page') ? GALLERY_PAGE : 1
  return Array.from({ length: steps }).reduce((at: number) => nextStop(ONE_TWO_FIVE, at, way), size)
}

/** Nine or ten arrow steps apart. */
const PAGES = [50, 60, 70, 80, 90, 99, 99.9, 99.99] as const
/** A hundred times as many, or a hundredth. */
const GALLERY_PAGE = 6
const DECADES = Array.from({ length: 10 }, (_, power) => 10 ** power)
const ONE_TWO_FIVE = DECADES.flatMap((power) => [1, 2, 5].map((step) => step * power)).filter((n) => n <= 1e9)

function nextStop(stops: readonly number[], value: number, way: -1 | 1): number {
  const onward = stops.filter((stop) => (way > 0 ? stop > value : stop < value))
  return (way > 0 ? onward[0] : onward.at(-1)) ?? value
}
