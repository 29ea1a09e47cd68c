import { labelThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { frameOf, type MapLayout } from './mapGeometry.ts'
import { rangeText } from '../../words/shareRange.ts'
import type { MapRanges } from './mapRanges.ts'
import type { MapStanding } from './mapStanding.ts'
import { missedLabel, wrongLabel, type MapShares } from './mapWords.ts'
import {
  isInside,
  labelAt,
  LINE_HEIGHT,
  overlaps,
  type Box,
  type Labelled,
  type PlacedLabel,
  type Side,
} from './placeLabels.ts'

export type PointMark = Readonly<{ x: number; y: number; lines: readonly string[]; label: PlacedLabel }>
export const POINT_RADIUS = 10
export const PINNED_RADIUS = 7
/** Beside the hairlines, never on them: they and the line to the pinned setting stay in view. */
const HERE_SIDES = ['rightAbove', 'leftAbove', 'rightBelow', 'leftBelow', 'above', 'below'] as const
const OWN_SIDES = ['leftAbove', 'rightAbove', 'leftBelow', 'rightBelow', 'above', 'below'] as const
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
  /** Null where one threshold holds for everyone. */
  standing: MapStanding | null
  /** The ground under the map's lines, which labels keep off where they can. */
  ground?: readonly Box[]
  /** Where what the pinned setting does could be; null while something moves. */
  ranges?: MapRanges | null
}>

export type PlacedPoints = Readonly<{
  /** The point to drag, or what one threshold for all would do; null where no common threshold is looked at. */
  here: PointMark | null
  pinned: PointMark | null
  /** Each group at its own threshold. */
  own: readonly PointMark[]
}>

/**
 * The points that move, with what happens there, all at one gallery. Labels stay in the map. Where there is no room for
 * all, what one threshold would do, and the pinned setting, say less: the sentence below says the same.
 */
export function mapPoints(points: MapPoints, layout: MapLayout): PlacedPoints {
  const marks = points.marks.map(({ x, y }) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }))
  const mark = hereMark(points, layout)
  const other = pinnedMark(points, layout)
  const groups = ownMarks(points, layout)
  const discs = [mark, other, ...groups].flatMap((one) => (one === null ? [] : [discBox(one)]))
  const taken: Box[] = []
  const place = (one: Labelled, sides: readonly Side[], canBeShort: boolean): PointMark => {
    const shorter = canBeShort ? [one.lines.slice(0, one.lines.length > 1 ? 1 : 0), []] : []
    const tries = [one.lines, ...shorter].map((lines) =>
      labelled(
        { ...one, lines },
        sides,
        [...discs, ...taken],
        { marks, ground: points.ground ?? [] },
        layout,
      ),
    )
    const placed = tries.find(({ isClear }) => isClear) ?? tries.at(-1)!
    if (placed.lines.length > 0) taken.push(placed.label.box)
    return placed
  }
  const own = groups.map((one) => place(one, OWN_SIDES, false))
  const here = mark === null ? null : place(mark, HERE_SIDES, own.length > 0)
  return { here, pinned: other === null ? null : place(other, PINNED_SIDES, true), own }
}

function hereMark({ threshold, gallerySize, shares, standing }: MapPoints, layout: MapLayout) {
  if (standing?.kind === 'own' && !standing.hasStart) return null
  const isNone = standing?.kind === 'none'
  const { wrong, missed } = isNone ? standing.shares : shares
  const title = t(isNone ? 'map.here.none' : standing === null ? 'map.here' : 'map.start')
  return {
    x: isNone ? layout.left + POINT_RADIUS : layout.threshold.toPosition(threshold),
    y: layout.gallery.toPosition(gallerySize),
    radius: standing?.kind === 'own' ? PINNED_RADIUS : POINT_RADIUS,
    // On a phone three lines would cover what the point stands on: how many are missed is said below the map.
    lines: [title, wrongLabel(wrong), ...(missed === null || !layout.isWide ? [] : [missedLabel(missed)])],
    isBold: true,
    spacing: layout.spacing,
  }
}

function pinnedMark(points: MapPoints, layout: MapLayout): Labelled | null {
  const { gallerySize, pinned, ranges } = points
  if (pinned === null) return null
  const threshold = labelThreshold(pinned.threshold)
  const { wrong } = pinned.shares
  const range = layout.isWide ? rangeText(wrong, ranges?.pinned?.wrong ?? null) : null
  return {
    x: layout.threshold.toPosition(pinned.threshold),
    y: layout.gallery.toPosition(gallerySize),
    radius: PINNED_RADIUS,
    lines: [t('map.pinned', { threshold, wrong: wrongLabel(wrong) }), ...(range === null ? [] : [range])],
    spacing: layout.spacing,
  }
}

function ownMarks({ standing, gallerySize }: MapPoints, layout: MapLayout): readonly Labelled[] {
  if (standing?.kind !== 'own') return []
  return standing.groups.map(({ label, threshold }) => ({
    x: layout.threshold.toPosition(threshold),
    y: layout.gallery.toPosition(gallerySize),
    radius: POINT_RADIUS,
    lines: [t('map.own', { label, threshold: labelThreshold(threshold) })],
    isBold: true,
    spacing: layout.spacing,
  }))
}

function labelled(
  mark: Labelled,
  sides: readonly Side[],
  taken: readonly Box[],
  under: Readonly<{ marks: readonly Box[]; ground: readonly Box[] }>,
  layout: MapLayout,
): PointMark & Readonly<{ isClear: boolean }> {
  const frame = frameOf(layout)
  const near = sides.map((side) => into(labelAt(mark, side), frame))
  // In a corner every side may be taken: then the nearest height that is free, up or down.
  const far = () => HEIGHTS.map((dy) => into(labelAt({ ...mark, y: mark.y + dy }, 'rightBelow'), frame))
  const isClear = ({ box }: PlacedLabel): boolean =>
    !overlaps(box, discBox(mark)) && !taken.some((other) => overlaps(box, other))
  // A place that would be hidden is worse than a line that is cut.
  const hidden = ({ box }: PlacedLabel): number => {
    const paper = { x: box.x - 4, y: box.y - 1, width: box.width + 8, height: box.height + 3 }
    const cut = under.ground.filter((other) => overlaps(paper, other)).length
    return cut + (under.marks.some((other) => overlaps(box, other)) ? 1000 : 0)
  }
  const clear = near.filter(isClear).map((label) => ({ label, cost: hidden(label) }))
  const least = Math.min(...clear.map(({ cost }) => cost))
  const free = clear.find(({ cost }) => cost === least)?.label ?? far().find(isClear)
  const label = free ?? near[0] ?? labelAt(mark, 'below')
  return { x: mark.x, y: mark.y, lines: mark.lines, label, isClear: free !== undefined }
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
