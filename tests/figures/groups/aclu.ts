import { wilson } from '../../../src/engine/wilson.ts'
import { koopman } from '../../../src/engine/ratioIntervals.ts'
import type { GroupRow } from '../../../src/figures/groups/groupRow.ts'
import type { Range } from '../../../src/state/ranges.ts'
import type { GroupGap, GroupRate } from '../../../src/state/groupRates.ts'

/** One group's rate with a Wilson interval, as the page would pass it. */
export function rate(count: number, of: number, expected: number | null): GroupRate {
  const interval = wilson(count, of)
  return { expected, observed: { count, of, low: interval?.low ?? null, high: interval?.high ?? null } }
}

/** A group against the other, with a Koopman interval; no ratio when a count is 0. */
export function gap(
  id: string,
  one: GroupRate,
  other: GroupRate,
  expectedRange: Range | null = null,
): GroupGap {
  const [a, b] = [one.observed, other.observed]
  const isDefined = a.count > 0 && b.count > 0
  const interval = isDefined ? koopman(a.count, a.of, b.count, b.of) : null
  return {
    id,
    ratio: {
      value: isDefined ? a.count / a.of / (b.count / b.of) : null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
    difference: { value: null, low: null, high: null },
    expectedRatio: one.expected === null || !other.expected ? null : one.expected / other.expected,
    expectedRange,
    expectedDifference: null,
  }
}

/** The ACLU test as published, at 80 % and at 99 %. */
export const ACLU: readonly GroupRow[] = [
  { id: 'white', label: 'White members', now: rate(17, 428, 17 / 428), pinned: rate(0, 428, 6e-6) },
  { id: 'color', label: 'Members of color', now: rate(11, 107, 11 / 107), pinned: rate(0, 107, 2.2e-5) },
]
