import { toLogOdds, toPercent } from '../../engine/logOdds.ts'
import { tickThreshold } from '../../i18n/format.ts'
import { labelTicks, textWidth } from '../frame/labelTicks.ts'
import type { NarrowScale } from '../../scenario/presets/product.ts'
import { confidenceRuler, marksByImportance, type Ruler } from '../../rulers/rulers.ts'

/** Log-odds at the edges where all scores are shown. */
export const SCORE_RANGE = [-9.5, 11.5] as const

/** Where things stand, in pixels. From the top: the threshold's handle, the walk of the curve, the curves, the words. */
export type ScoresLayout = Readonly<{
  width: number
  height: number
  /** The reader's own room between letters: see `useWidth`. */
  spacing: number
  /** Most pixels of a line of the words on either side; letters set apart do not fit side by side on a phone. */
  wordsRoom: number
  ruler: Ruler
  /** Log-odds at the edges. Fixed for a product, so that the axis holds still whatever is moved. */
  range: readonly [number, number]
  handleY: number
  comparisonLabelY: number
  bestLabelY: number
  ghostLabelY: number
  trackY: number
  plotTop: number
  baseline: number
  tickY: number
  wordsY: number
  /** Between the walk and the axis there is no room for a name over a curve and the way's name as well. */
  isLow: boolean
  ticks: readonly Readonly<{ percent: number; x: number; label: string | null }>[]
}>

/** A tick of a narrow scale where strangers score, percent. */
const STRANGERS = 20
const WORDS_HEIGHT = 62
/** Height of a line of the words on either side of the threshold. */
export const WORDS_LINE = 16
/** Letters set apart do not fit side by side below this; others, where a bound is said, below the next. */
const NARROW = 480
const NARROWEST = 325
const BETWEEN_WORDS = 14
const TRACK_Y = 76

/**
 * @param spacing between letters, as a share of the type size
 * @param scale a product’s own, where that is a narrow part of all scores
 */
export function scoresLayout(
  width: number,
  height: number,
  spacing = 0,
  scale: Pick<NarrowScale, 'scores' | 'limits' | 'ticks'> | null = null,
): ScoresLayout {
  const range =
    scale === null ? SCORE_RANGE : ([toLogOdds(scale.scores[0]), toLogOdds(scale.scores[1])] as const)
  const whole = confidenceRuler(0, width, [toPercent(range[0]), toPercent(range[1])])
  const ruler =
    scale === null
      ? whole
      : { ...whole, ticks: [STRANGERS, scale.limits[0], ...scale.ticks, scale.limits[1]] }
  const baseline = height - WORDS_HEIGHT
  const isTight = width < (spacing > 0 ? NARROW : NARROWEST)
  const wordsRoom = isTight ? (width - BETWEEN_WORDS) / 2 : Infinity
  return {
    width,
    height: height + (wordsRoom < Infinity ? WORDS_LINE : 0),
    spacing,
    wordsRoom,
    ruler,
    range,
    handleY: 14,
    comparisonLabelY: 38,
    bestLabelY: 52,
    ghostLabelY: 69,
    trackY: TRACK_Y,
    plotTop: 82,
    baseline,
    tickY: baseline + 18,
    wordsY: baseline + 42,
    isLow: baseline - TRACK_Y < 120,
    ticks: scoreTicks(ruler, spacing),
  }
}

/** In the order in which they matter to the story; the rest are named where there is room. */
const WANTED = [80, 99, 99.99, 50, 1, 99.9, 95, 90]

function scoreTicks(ruler: Ruler, spacing: number): ScoresLayout['ticks'] {
  const labels = ruler.ticks.map(tickThreshold)
  const positions = ruler.ticks.map(ruler.toPosition)
  const shown = labelTicks(positions, labels, marksByImportance(ruler, WANTED), 6, spacing)
  return ruler.ticks.map((percent, index) => ({
    percent,
    x: positions[index] ?? 0,
    label: shown.includes(index) ? labels[index] || null : null,
  }))
}

/** Pixels of a place on the log-odds ruler, inside the drawing. */
export function pixelsOf(layout: ScoresLayout, x: number): number {
  const [low, high] = layout.range
  return ((Math.min(high, Math.max(low, x)) - low) / (high - low)) * layout.width
}

/** The place on the log-odds ruler at some pixels. */
export function logOddsAt(layout: ScoresLayout, pixels: number): number {
  const [low, high] = layout.range
  return low + (pixels / layout.width) * (high - low)
}

/** Left edge and width of a text. */
export type Span = Readonly<{ left: number; width: number }>

/**
 * Two texts on either side of the threshold's line, as near to it as the edges allow; they never touch.
 *
 * @param at pixels of the line
 * @param left widest line of the text that belongs left of it, in characters; likewise `right`
 */
export function besideLine(
  at: number,
  left: number,
  right: number,
  width: number,
  spacing = 0,
): readonly [Span, Span] {
  const gap = 10
  const between = BETWEEN_WORDS
  const [leftWidth, rightWidth] = [left, right].map((letters) =>
    textWidth('0'.repeat(letters), 13, spacing),
  ) as [number, number]
  const rightStart = Math.min(at + gap, width - rightWidth)
  const leftStart = Math.min(at - gap - leftWidth, rightStart - between - leftWidth)
  const shift = Math.max(0, -leftStart)
  return [
    { left: leftStart + shift, width: leftWidth },
    { left: Math.max(rightStart, leftStart + shift + leftWidth + between), width: rightWidth },
  ]
}

/**
 * Centre of the label over the walking curve: over its peak, but beside the threshold's line rather than across it
 * when there is room on the peak's own side.
 *
 * @param half half the label's width
 * @param line pixels of the threshold's line, or null
 */
export function besidePeak(peak: number, half: number, line: number | null, width: number): number {
  const inside = Math.min(width - half, Math.max(half, peak))
  const gap = 8
  if (line === null || Math.abs(line - inside) >= half + gap) return inside
  const beside = peak <= line ? line - gap - half : line + gap + half
  return beside - half >= 0 && beside + half <= width ? beside : inside
}
