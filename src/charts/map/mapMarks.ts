import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { alongLine, frameOf, lineLabels, missedLabels } from './terrainLabels.ts'
import { textWidth } from '../frame/labelTicks.ts'
import type { IsoLine } from './isoLines.ts'
import type { MapLayout } from './mapGeometry.ts'
import type { MapPlace } from './mapPlace.ts'
import { missedLabel, wrongLabel, type MapShares } from './mapWords.ts'
import {
  isInside,
  labelAt,
  LABEL_SIZE,
  overlaps,
  placeLabels,
  type Box,
  type Labelled,
  type PlacedLabel,
} from './placeLabels.ts'

export type PlaceMark = Readonly<{ place: MapPlace; x: number; y: number; label: PlacedLabel | null; text: string }>

/** Where each place stands, and its name where there is room for it. */
export function placeMarks(
  places: readonly MapPlace[],
  layout: MapLayout,
  wrongLines: readonly IsoLine[],
  missedLines: readonly IsoLine[],
): readonly PlaceMark[] {
  const taken = [
    ...lineLabels(wrongLines, layout).flatMap((label) => alongLine(label, textWidth(label.text, LABEL_SIZE))),
    ...missedLabels(missedLines, layout).map(({ box }) => box),
  ]
  const marks = places.map((place) => {
    const text = place.threshold === null ? t('map.place.noThreshold', { name: place.name }) : place.name
    const x = place.threshold === null ? layout.left + 6 : layout.threshold.toPosition(place.threshold)
    return { place, text, x, y: layout.gallery.toPosition(place.gallerySize), radius: 5, lines: [text] }
  })
  const labels = placeLabels(marks, frameOf(layout), taken)
  return marks.map(({ place, text, x, y }, i) => ({ place, text, x, y, label: labels[i] ?? null }))
}

export type PointMark = Readonly<{ x: number; y: number; lines: readonly string[]; label: PlacedLabel }>
export const POINT_RADIUS = 10
export const PINNED_RADIUS = 7
const SIDES = ['right', 'above', 'below', 'left'] as const

/** The point to drag, with what happens there. Its label may cover the ground, never leave the map. */
export function herePoint(percent: number, gallerySize: number, shares: MapShares, layout: MapLayout): PointMark {
  const lines = [t('map.here'), wrongLabel(shares.wrong)]
  if (shares.missed !== null) lines.push(missedLabel(shares.missed))
  return pointAt(percent, gallerySize, lines, POINT_RADIUS, layout, null)
}

/** The pinned setting, at the same gallery. */
export function pinnedPoint(
  percent: number,
  gallerySize: number,
  shares: MapShares,
  layout: MapLayout,
  here: PointMark,
): PointMark {
  const text = t('map.pinned', { threshold: formatThreshold(percent), wrong: wrongLabel(shares.wrong) })
  return pointAt(percent, gallerySize, [text], PINNED_RADIUS, layout, here)
}

function pointAt(
  percent: number,
  gallerySize: number,
  lines: readonly string[],
  radius: number,
  layout: MapLayout,
  other: PointMark | null,
): PointMark {
  const mark: Labelled = {
    x: layout.threshold.toPosition(percent),
    y: layout.gallery.toPosition(gallerySize),
    radius,
    lines,
  }
  const frame = frameOf(layout)
  const isClear = (box: Box): boolean =>
    other === null || (!overlaps(box, other.label.box) && !overlaps(box, discBox(other)))
  const places = SIDES.map((side) => into(labelAt(mark, side), frame))
  const label = places.find(({ box }) => isClear(box) && !coversDisc(box, mark)) ?? labelAt(mark, 'below')
  return { x: mark.x, y: mark.y, lines, label }
}

/** The label pushed back into the map where it sticks out. */
function into(label: PlacedLabel, frame: Box): PlacedLabel {
  if (isInside(label.box, frame)) return label
  const { box } = label
  const x = Math.max(frame.x, Math.min(frame.x + frame.width - box.width, box.x))
  const y = Math.max(frame.y, Math.min(frame.y + frame.height - box.height, box.y))
  return { ...label, x: label.x + x - box.x, y: label.y + y - box.y, box: { ...box, x, y } }
}

function discBox({ x, y }: Readonly<{ x: number; y: number }>): Box {
  return { x: x - POINT_RADIUS, y: y - POINT_RADIUS, width: 2 * POINT_RADIUS, height: 2 * POINT_RADIUS }
}

function coversDisc(box: Box, { x, y, radius }: Labelled): boolean {
  return overlaps(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
}
