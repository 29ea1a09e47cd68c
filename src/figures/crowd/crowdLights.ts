import { isReturned } from '../../engine/logOdds.ts'
import { place } from './crowdLayout.ts'

/** People who light up, as columns; in any order. More than are lit now may be given: the chart looks at N and T. */
export type CrowdLights = Readonly<{
  count: number
  /** Number in the order of arrival, from 1: the same whatever the gallery size. */
  position: ArrayLike<number> & Readonly<{ indexOf: (person: number) => number }>
  /** Gallery group. */
  group: ArrayLike<number>
  /** Best score against somebody else who is searched for, log-odds. */
  x: ArrayLike<number>
  /** That search. Others may light the same person: searches cannot be counted from lights. */
  probe: ArrayLike<number>
}>

/** The lights with the places where they stand, which no gallery size and no threshold changes. */
export type PlacedLights = CrowdLights & Readonly<{ atX: Float64Array; atY: Float64Array }>

export function placeLights(lights: CrowdLights): PlacedLights {
  const [atX, atY] = [new Float64Array(lights.count), new Float64Array(lights.count)]
  for (let i = 0; i < lights.count; i += 1) {
    const at = place(lights.position[i] ?? 1)
    atX[i] = at.x
    atY[i] = at.y
  }
  return { ...lights, atX, atY }
}

/** Whether a light is on: the person is enrolled and scores at or above the threshold. */
export function isLit(lights: CrowdLights, i: number, gallerySize: number, thresholdX: number): boolean {
  return (lights.position[i] ?? Infinity) <= gallerySize && isReturned(lights.x[i] ?? -Infinity, thresholdX)
}

/** People lit among the first `gallerySize`. */
export function countLit(lights: CrowdLights, gallerySize: number, thresholdX: number): number {
  let count = 0
  for (let i = 0; i < lights.count; i += 1) if (isLit(lights, i, gallerySize, thresholdX)) count += 1
  return count
}

/** People lit among the first of each of `sizes`, in one pass. */
export function countLitAmong(
  lights: CrowdLights,
  sizes: readonly number[],
  thresholdX: number,
): readonly number[] {
  const counts = sizes.map(() => 0)
  for (let i = 0; i < lights.count; i += 1)
    for (let s = 0; s < sizes.length; s += 1)
      if (isLit(lights, i, sizes[s] ?? 0, thresholdX)) counts[s] = (counts[s] ?? 0) + 1
  return counts
}

/**
 * The light under the pointer: the nearest that is on, no further than `reach` from (x, y).
 *
 * @param scale pixels to a width of a person; x, y and reach are pixels from the middle of the crowd
 * @returns its index, or -1
 */
export function lightNear(
  lights: PlacedLights,
  at: Readonly<{
    x: number
    y: number
    reach: number
    scale: number
    gallerySize: number
    thresholdX: number
  }>,
): number {
  let nearest = -1
  let least = at.reach ** 2
  for (let i = 0; i < lights.count; i += 1) {
    const dx = (lights.atX[i] ?? 0) * at.scale - at.x
    const dy = (lights.atY[i] ?? 0) * at.scale - at.y
    const away = dx * dx + dy * dy
    if (away <= least && isLit(lights, i, at.gallerySize, at.thresholdX)) [nearest, least] = [i, away]
  }
  return nearest
}

/** The strongest light of a search that is on, or -1. */
export function lightOfSearch(
  lights: CrowdLights,
  probe: number,
  gallerySize: number,
  thresholdX: number,
): number {
  let best = -1
  for (let i = 0; i < lights.count; i += 1) {
    if (lights.probe[i] !== probe || !isLit(lights, i, gallerySize, thresholdX)) continue
    if (best < 0 || (lights.x[i] ?? 0) > (lights.x[best] ?? 0)) best = i
  }
  return best
}
