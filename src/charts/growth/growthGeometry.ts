import { curveMonotoneX, line, scaleLog } from 'd3'
import { galleryRuler, type Ruler } from '../frame/rulers.ts'
import { textWidth } from '../frame/labelTicks.ts'
import type { ShareAt } from '../map/isoLines.ts'

/** Shares on the upright axis: all searches down to 1 in a million. */
export const SHARE_TICKS = [1, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6] as const
const LEAST = 1e-6

export type GrowthLayout = Readonly<{
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  gallery: Ruler
  /** Height of a share of searches; below the axis for less than 1 in a million. */
  yOf: (share: number) => number
}>

const ROWS = 3
export const ROW_HEIGHT = 15

/** @param width of the drawing in pixels, 240 or more */
export function growthLayout(width: number): GrowthLayout {
  const [left, right, top] = [86, width - 26, ROWS * ROW_HEIGHT + 8]
  const bottom = top + Math.round(Math.max(220, Math.min(340, (right - left) * 0.8)))
  const scale = scaleLog([LEAST, 1], [bottom, top])
  return {
    width,
    left,
    right,
    top,
    bottom,
    height: bottom + 58,
    gallery: galleryRuler(left, right),
    yOf: (share) => scale(Math.max(share, LEAST * 1e-6)),
  }
}

export type GrowthPoint = Readonly<{ size: number; share: number }>
const STEPS_PER_DECADE = 2
const SIZES = Array.from({ length: 9 * STEPS_PER_DECADE + 1 }, (_, i) =>
  Math.round(10 ** (i / STEPS_PER_DECADE)),
)

/** Shares of searches that go wrong at one threshold, from 1 person to a billion. */
export function growthLine(share: ShareAt, thresholdX: number): readonly GrowthPoint[] {
  return SIZES.map((size) => ({ size, share: share(size, thresholdX) }))
}

export function growthPath(points: readonly GrowthPoint[], layout: GrowthLayout): string {
  const draw = line<GrowthPoint>()
    .x(({ size }) => layout.gallery.toPosition(size))
    .y(({ share }) => layout.yOf(share))
    .curve(curveMonotoneX)
  return draw(points as GrowthPoint[]) ?? ''
}

/** Where a line is named: where it comes up through this share, in the middle of the drawing; else at its end. */
const NAMED_AT = 3e-4

export function lineName(
  points: readonly GrowthPoint[],
  layout: GrowthLayout,
): { x: number; y: number } | null {
  const above = points.findIndex(({ share }) => share >= NAMED_AT)
  const [to, from] = [points[above], points[above - 1]]
  if (to !== undefined && from !== undefined) {
    const part = Math.log(NAMED_AT / from.share) / Math.log(to.share / from.share)
    const size = from.size * (to.size / from.size) ** part
    return { x: layout.gallery.toPosition(size), y: layout.yOf(NAMED_AT) }
  }
  const end = points.at(-1)
  if (above === 0 || end === undefined || end.share < 5 * LEAST) return null
  return { x: layout.right - 22, y: layout.yOf(end.share) }
}

export type Landmark = Readonly<{ id: string; name: string; gallerySize: number }>
export type PlacedLandmark = Landmark &
  Readonly<{ x: number; row: number | null; anchor: 'start' | 'middle' | 'end' }>

/** Names above the drawing in up to three rows so that none touch; the first in the list matter most. */
export function placeLandmarks(
  landmarks: readonly Landmark[],
  layout: GrowthLayout,
): readonly PlacedLandmark[] {
  const taken: [number, number][][] = Array.from({ length: ROWS }, () => [])
  return landmarks.map((landmark) => {
    const x = layout.gallery.toPosition(landmark.gallerySize)
    const width = textWidth(landmark.name)
    const anchor = x - width / 2 < 0 ? 'start' : x + width / 2 > layout.width ? 'end' : 'middle'
    const from = x - { start: 0, middle: width / 2, end: width }[anchor]
    const row = taken.findIndex((spans) => spans.every(([a, b]) => from > b + 6 || from + width < a - 6))
    if (row >= 0) taken[row]?.push([from, from + width])
    return { ...landmark, x, row: row < 0 ? null : row, anchor }
  })
}
