import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3'
import { CAUSES } from '../../engine/decomposition.ts'
import type { MeasuredGap } from './causesWords.ts'

/** Searches that the bar of people counts in, whatever the threshold: a base that changed would stretch it. */
export const PEOPLE_BASE = 10_000

/** Pixels that a written value takes at most. */
export const TICK_ROOM = 64
/** And a count, which has no word beside it. */
const COUNT_ROOM = 48

/** Free at both ends, in pixels. */
const EDGE = 8

/**
 * Rulers for the ratio (equal steps multiply) and for people. They reach as far as the gap does anywhere along the
 * threshold with all causes on, so that nothing but the gap moves while a threshold is dragged or a cause is switched;
 * what lies further out stands at the end.
 */
export function causeScales({ full, now, remaining, former = null, along = [] }: MeasuredGap, width: number) {
  const gaps = along.length > 0 ? along : [full, now, ...CAUSES.map((id) => remaining[id])]
  const all = former === null ? gaps : [...gaps, former.gap]
  const ratios = all.map((gap) => gap.ratio ?? 1)
  const low = Math.min(0.5, ...ratios.map((ratio) => ratio / 1.15))
  const high = Math.max(2, ...ratios.map((ratio) => ratio * 1.15))
  const people = all.map((gap) => (gap.difference ?? 0) * PEOPLE_BASE)
  const range = [EDGE, width - EDGE]
  return {
    ratioScale: scaleLog([low, high], range).clamp(true),
    peopleScale: scaleLinear([Math.min(0, ...people), Math.max(1, ...people)], range).clamp(true),
  }
}

type Ruler = ScaleContinuousNumeric<number, number>

/** Ratios that may be written below a ruler. */
const RATIOS = [1, 2, 3, 5, 10, 20, 50, 100, 0.5, 0.2, 0.1] as const

/** Ratios to write below the ruler: that of no gap before all, and others where there is room. */
export function ratioTicks(scale: Ruler): readonly number[] {
  return withRoom(scale, RATIOS)
}

/** Counts of people to write below the ruler, none before all. */
export function peopleTicks(scale: Ruler): readonly number[] {
  return withRoom(scale, [0, ...scale.ticks(3).filter((count) => count !== 0)], COUNT_ROOM)
}

/** Those within the ruler that lie far enough from every one before them. */
function withRoom(scale: Ruler, wanted: readonly number[], room = TICK_ROOM): readonly number[] {
  const [low = 0, high = 0] = scale.domain()
  const width = (scale.range()[1] ?? 0) + EDGE
  // At an end of the ruler a value is written further in.
  const middle = (value: number): number => Math.min(Math.max(scale(value), room / 2), width - room / 2)
  return wanted
    .filter((value) => value >= low && value <= high)
    .reduce<readonly number[]>(
      (kept, value) =>
        kept.every((other) => Math.abs(middle(other) - middle(value)) >= room) ? [...kept, value] : kept,
      [],
    )
}
