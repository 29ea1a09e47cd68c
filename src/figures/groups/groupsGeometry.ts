import { scaleLinear, scaleLog, type ScaleLinear } from 'd3'
import { toPercent } from '../../engine/logOdds.ts'
import { confidenceRuler, type Ruler } from '../../rulers/rulers.ts'
import { sharedBase } from '../../words/sharedBase.ts'
import type { BestLookalikes, GroupRow } from './groupRow.ts'
import { coarser, dotPaths, dotScores, peoplePerDot, stackDots, type StripDots } from './stripDots.ts'

/** From this width on, the people stand left and the rates right. */
const WIDE = 600
/** Everyone's best lookalike, from a tiny gallery to a billion people, in percent. */
const STRIP_LIMITS = [1, 99.99] as const
const STRIP_LEAST = 22
const STRIP_MOST = 120
/** All strips together, beside the rates and above them. */
const STRIPS_MOST = { wide: 300, narrow: 240 }
const RATE_ROW = 46
const LABEL = 20
const GAP = 14
const HEAD = 46
const AXIS = 40

export type Strip = Readonly<{ dots: StripDots | null; top: number; ground: number }>
export type Panel = Readonly<{ left: number; right: number; top: number; bottom: number }>
export type GroupsGeometry = Readonly<{
  width: number
  height: number
  isWide: boolean
  cell: number
  peoplePerDot: number
  ruler: Ruler
  strips: readonly Strip[]
  /** Ground line of each group's row in the rates panel. */
  rateRows: readonly number[]
  people: Panel
  rates: Panel
}>

/**
 * Places everything that stays where it is while the threshold moves.
 *
 * @param ids of the groups, from the top
 */
export function groupsGeometry(
  ids: readonly string[],
  people: BestLookalikes | null,
  width: number,
): GroupsGeometry {
  const isWide = width >= WIDE
  const [left, right] = [6, isWide ? Math.round(width * 0.55) : width - 6]
  const ruler = confidenceRuler(left, right, STRIP_LIMITS)
  const best = ids.map((id) => people?.[id] ?? null)
  const together = STRIPS_MOST[isWide ? 'wide' : 'narrow']
  const most = Math.max(STRIP_LEAST, Math.min(STRIP_MOST, together / ids.length))
  const { each, cell, stacks } = fitStacks(best, ruler, most)
  const strips = placeStrips(stacks, cell, isWide)
  const bottom = (strips.at(-1)?.ground ?? HEAD) + 6
  const rateTop = isWide ? 0 : bottom + AXIS + 18
  const rateRows = isWide
    ? strips.map((strip) => (strip.top + LABEL + strip.ground) / 2 + 4)
    : ids.map((_, i) => rateTop + HEAD + LABEL + (RATE_ROW + LABEL) * i + 20)
  const ratesBottom = isWide ? bottom : (rateRows.at(-1) ?? rateTop) + 30
  return {
    width,
    height: (isWide ? bottom : ratesBottom) + AXIS,
    isWide,
    cell,
    peoplePerDot: each,
    ruler,
    strips,
    rateRows,
    people: { left, right, top: HEAD - 14, bottom },
    rates: {
      left: isWide ? Math.round(width * 0.62) : left,
      right: width - 20,
      top: rateTop + HEAD - 14,
      bottom: ratesBottom,
    },
  }
}

/**
 * The largest dots, the same for every group, with which the highest column still fits; where even the smallest are too
 * many, as of thousands who resemble nobody in a tiny gallery, each stands for more people.
 */
function fitStacks(best: readonly (ArrayLike<number> | null)[], ruler: Ruler, most: number) {
  const toX = (score: number): number => ruler.toPosition(toPercent(score))
  for (
    let each = peoplePerDot(Math.max(1, ...best.map((group) => group?.length ?? 0)));
    ;
    each = coarser(each)
  ) {
    const scores = best.map((group) => (group === null ? null : dotScores(group, each)))
    for (let cell = 6; cell >= 2; cell -= 0.5) {
      const stacks = scores.map((group) => group && stackDots(group, toX, cell))
      const tallest = Math.max(0, ...stacks.map((dots) => dots?.height ?? 0))
      if (tallest * cell <= most || tallest <= 1) return { each, cell, stacks }
    }
  }
}

function placeStrips(stacks: readonly (StripDots | null)[], cell: number, isWide: boolean): Strip[] {
  const least = isWide ? RATE_ROW : STRIP_LEAST
  let y = HEAD
  return stacks.map((dots) => {
    const top = y
    const ground = top + LABEL + Math.max(least, (dots?.height ?? 0) * cell)
    y = ground + GAP
    return { dots, top, ground }
  })
}

export function stripPaths(geometry: GroupsGeometry, i: number, thresholdX: number) {
  const strip = geometry.strips[i]
  if (strip === undefined || strip.dots === null) return { quiet: '', wrong: '' }
  return dotPaths(strip.dots, geometry.cell, strip.ground, thresholdX)
}

export type RateAxis = Readonly<{
  scale: ScaleLinear<number, number>
  ticks: readonly number[]
  /** Searches the axis counts in. */
  base: number
}>

/** The highest rate that has to fit: every mark and the end of every interval. 0 to 1. */
export function highestRate(rows: readonly GroupRow[]): number {
  const rates = rows.flatMap(({ now, pinned }) => [now, pinned])
  return Math.max(0, ...rates.map((rate) => Math.max(rate?.expected ?? 0, rate?.observed.high ?? 0)))
}

/** A ruler from 0 to the next round rate above `highest`. */
export function rateAxis(highest: number, left: number, right: number): RateAxis {
  const end = Math.min(1, roundUp(highest > 0 ? highest : 0.01))
  const scale = scaleLinear([0, end], [left, right]).clamp(true)
  return { scale, ticks: scale.ticks(right - left < 260 ? 3 : 4), base: sharedBase([end]) }
}

/** To the next 1, 1.5, 2, 3, 4, 5, 6 or 8 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((s) => s * power >= value * 0.999) ?? 10
  return step * power
}

/** How many times as often, a quarter to 32 times: equal steps multiply. Wider values stay at the edge. */
export function ratioScale(left: number, right: number) {
  return scaleLog([0.25, 32], [left, right]).clamp(true)
}
export const RATIO_TICKS = [0.25, 0.5, 1, 2, 4, 8, 16, 32] as const
