import { curveMonotoneX, line, scaleLog } from 'd3'
import { galleryRuler, type Ruler } from '../../rulers/rulers.ts'
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
  /** The reader's own room between letters: see `useWidth`. */
  spacing: number
  gallery: Ruler
  /** Height of a share of searches; below the axis for less than 1 in a million. */
  yOf: (share: number) => number
}>

/** Of names above the drawing. */
export const ROWS = 3
const FOOT = 58
/** Room that the longest name left of the drawing takes more, for letters a type size farther apart. */
const NAMES_LEFT = 200
export const ROW_HEIGHT = 15

/**
 * @param width of the drawing in pixels, 240 or more
 * @param tallest it may be, in pixels
 * @param spacing between letters, as a share of the type size
 */
export function growthLayout(width: number, tallest = Infinity, spacing = 0): GrowthLayout {
  const [left, right, top] = [86 + spacing * NAMES_LEFT, width - 26, ROWS * ROW_HEIGHT + 8]
  const wanted = top + Math.round(Math.max(220, Math.min(340, (right - left) * 0.8)))
  const bottom = Math.min(wanted, tallest - FOOT)
  const scale = scaleLog([LEAST, 1], [bottom, top])
  return {
    width,
    left,
    right,
    top,
    bottom,
    height: bottom + FOOT,
    spacing,
    gallery: galleryRuler(left, right),
    yOf: (share) => scale(Math.max(share, LEAST * 1e-6)),
  }
}

export type GrowthPoint = Readonly<{ size: number; share: number }>
const STEPS_PER_DECADE = 2
const SIZES = Array.from({ length: 9 * STEPS_PER_DECADE + 1 }, (_, i) =>
  Math.round(10 ** (i / STEPS_PER_DECADE)),
)

/** Shares of searches that go wrong at one threshold (percent), and what it is called. */
export type GrowthLine = Readonly<{ percent: number; name: string; points: readonly GrowthPoint[] }>

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

/** The ground between the low and the high shares at every gallery size. */
export function bandPath(
  rangeAt: (gallerySize: number) => Readonly<{ low: number; high: number }> | null,
  layout: GrowthLayout,
): string {
  const ranges = SIZES.map((size) => ({ size, ...(rangeAt(size) ?? { low: 0, high: 0 }) }))
  const high = growthPath(
    ranges.map((at) => ({ size: at.size, share: at.high })),
    layout,
  )
  const low = growthPath(ranges.map((at) => ({ size: at.size, share: at.low })).toReversed(), layout)
  return `${high}L${low.slice(1)}Z`
}

/** Where a line is named: where it comes up through this share, in the middle of the drawing; else at its end. */
const NAMED_AT = 3e-4
/** A narrower drawing names no lines but those that are chosen. */
const WIDE = 300

function lineName(points: readonly GrowthPoint[], layout: GrowthLayout): { x: number; y: number } | null {
  const above = points.findIndex(({ share }) => share >= NAMED_AT)
  const [to, from] = [points[above], points[above - 1]]
  if (to !== undefined && from?.share === 0)
    return { x: layout.gallery.toPosition(to.size), y: layout.yOf(to.share) }
  if (to !== undefined && from !== undefined) {
    const part = Math.log(NAMED_AT / from.share) / Math.log(to.share / from.share)
    const size = from.size * (to.size / from.size) ** part
    return { x: layout.gallery.toPosition(size), y: layout.yOf(NAMED_AT) }
  }
  const end = points.at(-1)
  if (above === 0 || end === undefined || end.share < 5 * LEAST) return null
  return { x: layout.right - 22, y: layout.yOf(end.share) }
}

export type NamePlace = Readonly<{ x: number; y: number; anchor: 'start' | 'end' }>
/** Names of lines; none of those for which there is no room. */
export type LineNames = ReadonlyMap<GrowthLine, NamePlace>
const NAME_HEIGHT = 14
const NAME_GAP = 5
/** Where a line's name may stand, best first: on its right, on its left, then lower or higher on its right. */
const BESIDE: readonly Readonly<{ anchor: NamePlace['anchor']; down: number }>[] = [
  { anchor: 'start', down: NAME_HEIGHT },
  { anchor: 'end', down: NAME_HEIGHT },
  { anchor: 'start', down: NAME_HEIGHT * 2 + 2 },
  { anchor: 'start', down: -NAME_HEIGHT },
]
/** Type size of the reading, and how far it stands from the upright line. */
const READING = 14
const AWAY = 13

/** Where to read what the threshold gives: beside the point, below it or above; never under the axis, where the sizes stand. */
export function placeReading(
  { gallery, width, left, top, bottom, right, spacing, yOf }: GrowthLayout,
  size: number,
  share: number,
  text = '',
): NamePlace {
  const x = gallery.toPosition(size)
  const long = textWidth(text, READING, spacing)
  const [before, after] = [x - AWAY - left, width - x - AWAY]
  const isLeft = spacing > 0 ? after < long && before >= long : x > right - 90
  // Letters set apart may fit on neither side of a phone's line: then they lie across it.
  const start = spacing > 0 ? Math.min(x + AWAY, width - long) : x + AWAY
  const point = Math.max(Math.min(yOf(share), bottom), top)
  // Lines rise to the right: on the left of the point its own is clear above, and at the top of the drawing below.
  const isHigh = point - AWAY < top + READING
  const y = point + (isLeft ? (isHigh ? 2 * READING : -AWAY) : 18)
  return {
    x: isLeft ? x - AWAY : start,
    y: Math.min(Math.max(y, top + READING), bottom - 8),
    anchor: isLeft ? 'end' : 'start',
  }
}

/**
 * Places the names of the chosen lines, and of the others, as far as they touch none. Of two chosen lines side by side
 * the left one is named on its left.
 *
 * @param reading what is written beside the point, which comes first
 */
export function placeNames(
  chosen: readonly GrowthLine[],
  others: readonly GrowthLine[],
  layout: GrowthLayout,
  reading: NamePlace & Readonly<{ text: string }>,
): LineNames {
  const names = new Map<GrowthLine, NamePlace>()
  const taken = [spanOf(reading, textWidth(reading.text, READING, layout.spacing))]
  const place = (line: GrowthLine, sides: typeof BESIDE): void => {
    const at = lineName(line.points, layout)
    if (at === null) return
    for (const { anchor, down } of sides) {
      const name = { x: at.x + (anchor === 'start' ? NAME_GAP : -NAME_GAP), y: at.y + down, anchor }
      const span = spanOf(name, textWidth(line.name, 12, layout.spacing))
      const isIn = span.from >= layout.left && span.to - NAME_GAP <= layout.width
      if (!isIn || taken.some((other) => touch(span, other))) continue
      taken.push(span)
      names.set(line, name)
      return
    }
  }
  for (const line of chosen.toSorted((a, b) => b.percent - a.percent)) place(line, BESIDE)
  if (layout.right - layout.left > WIDE) {
    for (const line of others)
      if (chosen.every(({ percent }) => percent !== line.percent)) place(line, BESIDE.slice(0, 1))
  }
  return names
}

type Span = Readonly<{ from: number; to: number; y: number }>

/** A text with the room around it. */
function spanOf({ x, y, anchor }: NamePlace, width: number): Span {
  const from = anchor === 'start' ? x : x - width
  return { from: from - NAME_GAP, to: from + width + NAME_GAP, y }
}

function touch(a: Span, b: Span): boolean {
  return Math.abs(a.y - b.y) < NAME_HEIGHT && a.from < b.to && a.to > b.from
}
