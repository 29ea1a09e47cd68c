import { curveMonotoneY, line } from 'd3'
import { toLogOdds } from '../../engine/logOdds.ts'
import {
  galleryRuler,
  thresholdRuler,
  GALLERY_LIMITS,
  THRESHOLD_LIMITS,
  type Ruler,
} from '../../rulers/rulers.ts'
import type { IsoLine } from './isoLines.ts'

/** Where the map lies in its drawing, in pixels, and what a place on it means. */
export type MapLayout = Readonly<{
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  isWide: boolean
  threshold: Ruler
  gallery: Ruler
  /** Any threshold on the log-odds ruler, also outside the map. */
  xOf: (thresholdX: number) => number
  /** Any gallery size as log10, also outside the map. */
  yOf: (decades: number) => number
}>

const WIDE = 560
const TITLES = 46
const FOOT = 52

/** @param width of the drawing in pixels, 240 or more */
export function mapLayout(width: number): MapLayout {
  const isWide = width >= WIDE
  const [left, right, top] = [54, width - 14, TITLES]
  const bottom = top + Math.round(Math.max(250, Math.min(400, (right - left) * 0.92)))
  const [lowX, highX] = [toLogOdds(THRESHOLD_LIMITS[0]), toLogOdds(THRESHOLD_LIMITS[1])]
  const decades = Math.log10(GALLERY_LIMITS[1])
  return {
    width,
    height: bottom + FOOT,
    left,
    right,
    top,
    bottom,
    isWide,
    threshold: thresholdRuler(left, right),
    gallery: galleryRuler(bottom, top),
    xOf: (x) => left + ((x - lowX) / (highX - lowX)) * (right - left),
    yOf: (size) => bottom - (size / decades) * (bottom - top),
  }
}

type Place = readonly [number, number]

/** The points of a line in pixels, from the smallest gallery up. */
export function linePixels(points: IsoLine['points'], layout: MapLayout): readonly Place[] {
  return points.map(({ x, decades }) => [layout.xOf(x), layout.yOf(decades)] as const)
}

const smooth = line<Place>()
  .x(([x]) => x)
  .y(([, y]) => y)
  .curve(curveMonotoneY)

/** The line as a path. It may run outside the map, where it is clipped. */
export function linePath(points: IsoLine['points'], layout: MapLayout): string {
  return smooth(linePixels(points, layout) as Place[]) ?? ''
}

/** Everything to the left of the line (`left`: more people wrongly matched) or to its right (more missed). */
export function sidePath(points: IsoLine['points'], layout: MapLayout, side: 'left' | 'right'): string {
  if (points.length === 0) return ''
  const edge = side === 'left' ? layout.left - 400 : layout.right + 400
  return `${linePath(points, layout)}L${edge},${layout.top}L${edge},${layout.bottom}Z`
}

/** Between a line and the next one to its right; to the edge if there is none. */
export function betweenPath(points: IsoLine['points'], next: IsoLine | undefined, layout: MapLayout): string {
  if (next === undefined || next.points.length === 0) return sidePath(points, layout, 'right')
  const back = smooth(linePixels(next.points, layout).toReversed() as Place[]) ?? ''
  return `${linePath(points, layout)}L${back.slice(1)}Z`
}

/** Where a line meets a height of the drawing, and its slope there in degrees (a line going up to the right: negative). */
export function onLine(
  points: IsoLine['points'],
  layout: MapLayout,
  y: number,
): Readonly<{ x: number; y: number; angle: number }> | null {
  const pixels = linePixels(points, layout)
  const above = pixels.findIndex((pixel) => pixel[1] <= y)
  const [to, from] = [pixels[above], pixels[above - 1]]
  if (to === undefined || from === undefined) return null
  const part = (y - from[1]) / (to[1] - from[1])
  const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI
  return { x: from[0] + part * (to[0] - from[0]), y, angle }
}
