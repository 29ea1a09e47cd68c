import { scaleLinear, scaleLog } from 'd3'
import { CAUSES } from '../../engine/decomposition.ts'
import type { MeasuredGap } from './causesWords.ts'

/** Searches that the bar of people counts in, whatever the threshold: a base that changed would stretch it. */
export const PEOPLE_BASE = 10_000

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
