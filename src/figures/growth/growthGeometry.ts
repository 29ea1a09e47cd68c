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

/** Of names above the drawing, below the line that says what they are. */
export const ROWS = 3
/** Room for the names at the ends of the lines: `99.99%` and a gap. */
const END_ROOM = 50
const FOOT = 58
/** Room that the longest name left of the drawing takes more, for letters a type size farther apart. */
const NAMES_LEFT = 200
const END_LETTERS = 6 * 13
export const ROW_HEIGHT = 15

/**
 * @param width of the drawing in pixels, 240 or more
 * @param tallest it may be, in pixels
 * @param spacing between letters, as a share of the type size
 */
export function growthLayout(width: number, tallest = Infinity, spacing = 0): GrowthLayout {
  const [left, right] = [86 + spacing * NAMES_LEFT, width - END_ROOM - spacing * END_LETTERS]
  const top = (ROWS + 1) * ROW_HEIGHT + 8
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

/** A point a decade: the edges bend little, and each takes every parameter set. */
const BAND_SIZES = SIZES.filter((_, i) => i % STEPS_PER_DECADE === 0)

/** The ground between the low and the high shares at every gallery size. */
export function bandPath(
  rangeAt: (gallerySize: number) => Readonly<{ low: number; high: number }> | null,
  layout: GrowthLayout,
): string {
  const ranges = BAND_SIZES.map((size) => ({ size, ...(rangeAt(size) ?? { low: 0, high: 0 }) }))
  const high = growthPath(
    ranges.map((at) => ({ size: at.size, share: at.high })),
    layout,
  )
  const low = growthPath(ranges.map((at) => ({ size: at.size, share: at.low })).toReversed(), layout)
  return `${high}L${low.slice(1)}Z`
}

export type NamePlace = Readonly<{ x: number; y: number; anchor: 'start' | 'end' }>
/** Names of lines; none of those for which there is no room. */
export type LineNames = ReadonlyMap<GrowthLine, NamePlace>
const NAME_HEIGHT = 14
const NAME_GAP = 5
/** Type size of the reading, and how far it stands from the upright line. */
const READING = 14
const AWAY = 13

/** Where to read what the threshold gives: beside the point, below it or above; never under the axis, where the sizes stand. */
export function placeReading(
  { gallery, left, top, bottom, right, spacing, yOf }: GrowthLayout,
  size: number,
  share: number,
  text = '',
): NamePlace {
  const x = gallery.toPosition(size)
  const long = textWidth(text, READING, spacing)
  const [before, after] = [x - AWAY - left, right - x - AWAY]
  const isLeft = after < long && before >= long
  // On a phone it may fit on neither side of the line: then it lies across it.
  const start = Math.max(left, Math.min(x + AWAY, right - long))
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
 * The name of each line beside its right end, in the order of the lines, moved as little as keeps all apart. A line that
 * never comes up into the drawing has no name.
 */
export function placeNames(
  chosen: readonly GrowthLine[],
  others: readonly GrowthLine[],
  layout: GrowthLayout,
): LineNames {
  const { right, top, bottom, yOf } = layout
  const all = [...chosen, ...others.filter(({ percent }) => chosen.every((one) => one.percent !== percent))]
  const lines = all
    .map((line) => ({ line, share: line.points.at(-1)?.share ?? 0 }))
    .filter(({ share }) => share >= LEAST)
    .toSorted((a, b) => b.share - a.share || a.line.percent - b.line.percent)
  const wanted = lines.map(({ share }) => yOf(share) + 4)
  const heights = spread(wanted, top + 4, bottom + 4)
  return new Map(
    lines.map(({ line }, i) => [line, { x: right + NAME_GAP, y: heights[i] ?? bottom, anchor: 'start' }]),
  )
}

/** Heights in the order given, each as near to where it is wanted as lets all be a name apart. */
function spread(wanted: readonly number[], top: number, bottom: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = []
  wanted.forEach((y, i) => {
    let block = { sum: y - i * NAME_HEIGHT, count: 1 }
    for (let last = blocks.at(-1); last !== undefined; last = blocks.at(-1)) {
      if (last.sum / last.count < block.sum / block.count) break
      blocks.pop()
      block = { sum: block.sum + last.sum, count: block.count + last.count }
    }
    blocks.push(block)
  })
  const firsts = blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  const most = bottom - (wanted.length - 1) * NAME_HEIGHT
  return firsts.map((first, i) => Math.max(top, Math.min(first, most)) + i * NAME_HEIGHT)
}
