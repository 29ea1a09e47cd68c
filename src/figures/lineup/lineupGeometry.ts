import { textWidth } from '../frame/labelTicks.ts'
import { confidenceRuler, type Ruler } from '../../rulers/rulers.ts'
import { labelThreshold } from '../../i18n/format.ts'
import { candidateState, type LineupCandidate } from './lineupData.ts'

type Box = Readonly<{ x: number; y: number; width: number; height: number }>

export type PlacedCandidate = Readonly<{
  candidate: LineupCandidate
  card: Box
  isNamed: boolean
  scoreX: number
}>

/** A threshold among the cards and on the ruler: between two cards, then over to where it stands. */
export type Bar = Readonly<{
  percent: number
  isComparison: boolean
  /** Between the cards; null where the other bar stands in the same gap. */
  gapX: number | null
  rulerX: number
  /** Where the name at its foot begins, ends or has its middle; null where there is no room for it. */
  name: Readonly<{ x: number; anchor: 'start' | 'middle' | 'end' }> | null
}>

export type LineupGeometry = Readonly<{
  width: number
  height: number
  /** The reader's own room between letters: see `useWidth`. */
  spacing: number
  photo: Box
  /** By score, the best last: as on the ruler. */
  cards: readonly PlacedCandidate[]
  bars: readonly Bar[]
  ruler: Ruler
  rulerFrom: number
  /** Of the cards' top and foot, of the two lines of words below, and of the ruler's line. */
  y: Readonly<{ top: number; foot: number; words: readonly [number, number]; ruler: number; names: number }>
}>

/** Scores on the ruler: lower ones stand at its left end. */
const SCORES = [20, 99.9] as const
const NARROW = 560
const WIDEST_CARD = 132
/** Photo frames stand a little apart from the cards: it is another photo. */
const APART = { narrow: 14, wide: 44 } as const
/** Room between two cards, where a bar may stand. */
const GAP = { narrow: 9, wide: 18 } as const
const TOP = 22
const WORDS = 50
const LEADERS = 22

type Input = Readonly<{
  candidates: readonly LineupCandidate[]
  threshold: number | null
  comparison: number | null
  /** What the ruler reaches from and to, percent; left out, from 20 to 99.9. */
  scores?: readonly [number, number] | undefined
}>

/** How many cards there is room for beside the photo, and for the words below each. */
export function cardsShown(width: number, spacing = 0): number {
  if (width >= NARROW) return 5
  return spacing > 0 ? 2 : 3
}

/**
 * A photo and the cards of the people most like it, all of one size, by score; below them the ruler of scores, on which
 * each card has its place. Cards keep their places while the threshold moves: the bar alone goes from gap to gap.
 *
 * @param width CSS pixels there are
 * @param spacing between letters, as a share of the type size
 */
export function lineupGeometry(input: Input, width: number, spacing = 0): LineupGeometry {
  const { candidates, threshold, comparison } = input
  const size = width < NARROW ? 'narrow' : 'wide'
  const places = cardsShown(width, spacing)
  const shown = candidates.slice(0, places).toReversed()
  const room = width - APART[size] - (places + 1) * GAP[size]
  const cardWidth = Math.min(WIDEST_CARD, Math.floor(room / (places + 1)))
  const cardHeight = Math.round(cardWidth * 1.25)
  const rulerFrom = size === 'narrow' ? 0 : cardWidth + APART[size]
  const step = Math.min(cardWidth + GAP[size] * 2, (width - cardWidth - APART[size] - GAP[size]) / places)
  const cardX = (i: number): number => cardWidth + APART[size] + GAP[size] + i * step
  const ruler = rulerOf(input, rulerFrom + 8, width - 18)
  const y = {
    top: TOP,
    foot: TOP + cardHeight,
    words: [TOP + cardHeight + 26, TOP + cardHeight + 43],
    ruler: 0,
  }
  const rulerY = y.foot + WORDS + LEADERS
  const cards = shown.map((candidate, i): PlacedCandidate => {
    const card = { x: cardX(i), y: TOP, width: cardWidth, height: cardHeight }
    const isNamed = ['named', 'gone'].includes(candidateState(candidate.score, threshold, comparison))
    return { candidate, card, isNamed, scoreX: ruler.toPosition(candidate.score) }
  })
  return {
    width,
    height: rulerY + 26,
    spacing,
    photo: { x: 1, y: TOP, width: cardWidth, height: cardHeight },
    cards,
    bars: placeBars(cards, ruler, input, spacing, (i) => cardX(i) - (step - cardWidth) / 2),
    ruler,
    rulerFrom,
    y: { top: TOP, foot: y.foot, words: [y.words[0]!, y.words[1]!], ruler: rulerY, names: rulerY + 20 },
  }
}

function rulerOf({ scores = SCORES }: Input, from: number, to: number): Ruler {
  return confidenceRuler(from, to, scores)
}

function placeBars(
  cards: readonly PlacedCandidate[],
  ruler: Ruler,
  { threshold, comparison }: Input,
  spacing: number,
  gapX: (before: number) => number,
): readonly Bar[] {
  const gapOf = (percent: number): number => {
    const first = cards.findIndex(
      ({ candidate }) => candidateState(candidate.score, percent, null) === 'named',
    )
    return first < 0 ? cards.length : first
  }
  const other = comparison === threshold ? null : comparison
  return [threshold, other].flatMap((percent, i): Bar[] => {
    if (percent === null) return []
    const isComparison = i === 1
    const isShared = isComparison && threshold !== null && gapOf(threshold) === gapOf(percent)
    const rulerX = ruler.toPosition(percent)
    return [
      {
        percent,
        isComparison,
        gapX: isShared ? null : gapX(gapOf(percent)),
        rulerX,
        name:
          isComparison && isNear(rulerX, ruler.toPosition(threshold ?? percent), percent, threshold, spacing)
            ? null
            : nameAt(rulerX, percent, ruler, spacing),
      },
    ]
  })
}

function isNear(
  x: number,
  other: number,
  percent: number,
  threshold: number | null,
  spacing: number,
): boolean {
  if (threshold === null) return false
  const both = labelThreshold(percent) + labelThreshold(threshold)
  return Math.abs(x - other) < textWidth(both, 14, spacing) / 2 + 8
}

function nameAt(x: number, percent: number, ruler: Ruler, spacing: number): Bar['name'] {
  const half = textWidth(labelThreshold(percent), 14, spacing) / 2
  const [low, high] = ruler.limits.map((at) => ruler.toPosition(at)) as [number, number]
  if (x + half > high + 16) return { x: high + 16, anchor: 'end' }
  return x - half < low - 8 ? { x: low - 8, anchor: 'start' } : { x, anchor: 'middle' }
}
