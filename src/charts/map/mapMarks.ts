import { formatThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { frameOf, lineLabels, missedLabels } from './terrainLabels.ts'
import type { IsoLine } from './isoLines.ts'
import type { MapLayout } from './mapGeometry.ts'
import type { MapPlace } from './mapPlace.ts'
import { missedLabel, wrongLabel, type MapShares } from './mapWords.ts'
import {
  isInside,
  labelAt,
  LINE_HEIGHT,
  overlaps,
  placeLabels,
  type Box,
  type Labelled,
  type PlacedLabel,
  type Side,
} from './placeLabels.ts'

export type PlaceMark = Readonly<{
  place: MapPlace
  x: number
  y: number
  label: PlacedLabel | null
  text: string
}>

/** Where each place stands, and its name where there is room for it. */
export function placeMarks(
  places: readonly MapPlace[],
  layout: MapLayout,
  wrongLines: readonly IsoLine[],
  missedLines: readonly IsoLine[],
): readonly PlaceMark[] {
  const taken = [...lineLabels(wrongLines, layout), ...missedLabels(missedLines, layout)].flatMap(
    ({ boxes }) => boxes,
  )
  const marks = places.map((place) => {
    const text =
      place.threshold === null && layout.isWide
        ? t('map.place.noThreshold', { name: place.name })
        : place.name
    const x = place.threshold === null ? layout.left + 6 : layout.threshold.toPosition(place.threshold)
    return { place, text, x, y: layout.gallery.toPosition(place.gallerySize), radius: 5, lines: [text] }
  })
  const labels = placeLabels(marks, frameOf(layout), taken)
  return marks.map(({ place, text, x, y }, i) => ({ place, text, x, y, label: labels[i] ?? null }))
}

export type PointMark = Readonly<{ x: number; y: number; lines: readonly string[]; label: PlacedLabel }>
export const POINT_RADIUS = 10
export const PINNED_RADIUS = 7
/** Beside the hairlines, never on them: they and the line to the pinned setting stay in view. */
const HERE_SIDES = ['rightAbove', 'leftAbove', 'rightBelow', 'leftBelow', 'above', 'below'] as const
const PINNED_SIDES = [
  'right',
  'rightBelow',
  'leftBelow',
  'rightAbove',
  'leftAbove',
  'below',
  'above',
] as const

const HEIGHTS = [1, 2, 3, 4, 5, 6].flatMap((rows) => [rows * LINE_HEIGHT, -rows * LINE_HEIGHT])

export type MapPoints = Readonly<{
  /** Percent. */
  threshold: number
  gallerySize: number
  shares: MapShares
  /** What the labels should leave in view, where they can. */
  marks: readonly Readonly<{ x: number; y: number }>[]
  pinned: Readonly<{ threshold: number; shares: MapShares }> | null
}>

/** The point to drag, with what happens there, and the pinned setting at the same gallery. Labels stay in the map. */
export function mapPoints(points: MapPoints, layout: MapLayout): readonly [PointMark, PointMark | null] {
  const { threshold, gallerySize, shares, pinned } = points
  const marks = points.marks.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }))
  const y = layout.gallery.toPosition(gallerySize)
  const lines = [t('map.here'), wrongLabel(shares.wrong)]
  if (shares.missed !== null) lines.push(missedLabel(shares.missed))
  const mark = { x: layout.threshold.toPosition(threshold), y, radius: POINT_RADIUS, lines, isBold: true }
  if (pinned === null) return [labelled(mark, HERE_SIDES, [], marks, layout), null]
  const text = t('map.pinned', {
    threshold: formatThreshold(pinned.threshold),
    wrong: wrongLabel(pinned.shares.wrong),
  })
  const other = { x: layout.threshold.toPosition(pinned.threshold), y, radius: PINNED_RADIUS, lines: [text] }
  const here = labelled(mark, HERE_SIDES, [discBox(other)], marks, layout)
  return [here, labelled(other, PINNED_SIDES, [discBox(mark), here.label.box], marks, layout)]
}

function labelled(
  mark: Labelled,
  sides: readonly Side[],
  taken: readonly Box[],
  marks: readonly Box[],
  layout: MapLayout,
): PointMark {
  const frame = frameOf(layout)
  const near = sides.map((side) => into(labelAt(mark, side), frame))
  // In a corner every side may be taken: then the nearest height that is free, up or down.
  const far = HEIGHTS.map((dy) => into(labelAt({ ...mark, y: mark.y + dy }, 'rightBelow'), frame))
  const isClear = ({ box }: PlacedLabel): boolean =>
    !overlaps(box, discBox(mark)) && !taken.some((other) => overlaps(box, other))
  const leavesMarks = ({ box }: PlacedLabel): boolean => !marks.some((other) => overlaps(box, other))
  const clear = near.filter(isClear)
  const label = clear.find(leavesMarks) ?? clear[0] ?? far.find(isClear) ?? near[0] ?? labelAt(mark, 'below')
  return { x: mark.x, y: mark.y, lines: mark.lines, label }
}

/** The label pushed back into the map where it sticks out. */
function into(label: PlacedLabel, frame: Box): PlacedLabel {
  if (isInside(label.box, frame)) return label
  const { box } = label
  const x = Math.max(frame.x, Math.min(frame.x + frame.width - box.width, box.x))
  const y = Math.max(frame.y, Math.min(frame.y + frame.height - box.height, box.y))
  return { ...label, x: label.x + x - box.x, y: label.y + y - box.y, box: { ...box, x, y } }
}

function discBox({ x, y, radius }: Labelled): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}
