import { curveMonotoneY, line } from 'd3'
import { toLogOdds } from '../../engine/logOdds.ts'
import {
  galleryRuler,
  thresholdRuler,
  GALLERY_LIMITS,
  THRESHOLD_LIMITS,
  type Ruler,
  type RulerPart,
} from '../../rulers/rulers.ts'
import { bandKey, KEY_ROW } from './bandKey.ts'
import { t } from '../../i18n/translate.ts'
import { wrapLabel } from '../frame/wrapLabel.ts'
import type { IsoLine } from './isoLines.ts'
import type { Box } from './placeLabels.ts'

/** Where the map lies in its drawing, in pixels, and what a place on it means. */
export type MapLayout = Readonly<{
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  isWide: boolean
  /** The reader's own room between letters: see `useWidth`. */
  spacing: number
  /** Lines of the key's title. */
  keyTitle: readonly string[]
  threshold: Ruler
  gallery: Ruler
  /** Any threshold on the log-odds ruler, also outside the map. */
  xOf: (thresholdX: number) => number
  /** Any gallery size as log10, also outside the map. */
  yOf: (decades: number) => number
}>

const WIDE = 560
/** Above the map: the key's title and rows, and the names of the lines of misses. */
const TITLES = 60
const FOOT = 52
/** Room that the gallery's flag takes more, left of the map, for letters a type size farther apart. */
const FLAG = 70
/** Letters farther apart take more of the map: it stays as high as its labels need, however little room there is. */
const LEAST_SPACED = 170

/**
 * @param width of the drawing in pixels, 240 or more
 * @param tallest it may be, in pixels
 * @param spacing between letters, as a share of the type size
 * @param part of all thresholds that the map shows
 */
export function mapLayout(
  width: number,
  tallest = Infinity,
  spacing = 0,
  part: RulerPart | null = null,
): MapLayout {
  const isWide = width >= WIDE
  const keyTitle = wrapLabel(t('map.key.wrong'), width, 12, spacing)
  const keyRows = (bandKey(width, spacing).at(-1)?.y ?? 0) / KEY_ROW + keyTitle.length - 1
  const [left, right, top] = [54 + spacing * FLAG, width - 14, TITLES + keyRows * KEY_ROW]
  const wanted = top + Math.round(Math.max(250, Math.min(400, (right - left) * 0.92)))
  const bottom = Math.max(Math.min(wanted, tallest - FOOT), spacing > 0 ? top + LEAST_SPACED : 0)
  const [low, high] = part?.limits ?? THRESHOLD_LIMITS
  const [lowX, highX] = [toLogOdds(low), toLogOdds(high)]
  const decades = Math.log10(GALLERY_LIMITS[1])
  return {
    width,
    height: bottom + FOOT,
    left,
    right,
    top,
    bottom,
    isWide,
    spacing,
    keyTitle,
    threshold: thresholdRuler(left, right, part),
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

/** Everything to the left of the line, where more people are wrongly matched. */
export function leftPath(points: IsoLine['points'], layout: MapLayout): string {
  if (points.length === 0) return ''
  const edge = layout.left - 400
  return `${linePath(points, layout)}L${edge},${layout.top}L${edge},${layout.bottom}Z`
}

/** The ground under a line of misses, in small boxes: names keep off it. */
export function alongLine({ points }: IsoLine, layout: MapLayout): readonly Box[] {
  const pixels = linePixels(points, layout)
  return pixels.slice(1).flatMap(([toX, toY], i) => {
    const [fromX, fromY] = pixels[i] ?? [toX, toY]
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 8))
    return Array.from({ length: steps }, (_, step) => {
      const part = (step + 0.5) / steps
      return {
        x: fromX + part * (toX - fromX) - 4,
        y: fromY + part * (toY - fromY) - 5,
        width: 8,
        height: 10,
      }
    })
  })
}

/** Where labels may stand: inside the map, off its edge. */
export function frameOf({ left, right, top, bottom }: MapLayout): Box {
  return { x: left + 1, y: top + 1, width: right - left - 2, height: bottom - top - 2 }
}
