import type { ExpectedRates } from '../engine/rates.ts'
import { newcombe } from '../engine/intervals.ts'
import { koopman } from '../engine/ratioIntervals.ts'
import { rateRatio } from '../engine/differentials.ts'
import type { ObservedRates } from '../engine/observed.ts'
import { wilson } from '../engine/wilson.ts'
import { referenceOf } from '../scenario/referenceOf.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { expectedAt, observedAt } from './derive.ts'
import { rangeAt, type Range } from './ranges.ts'

export { referenceOf }

export type Estimate = Readonly<{ value: number | null; low: number | null; high: number | null }>

/** A group's rate of wrong matches: over many runs, and in this one with its Wilson interval. */
export type GroupRate = Readonly<{
  /** What many runs would give on average, 0 to 1; null when nobody can be wrongly matched. */
  expected: number | null
  /** This run: `count` wrongly matched `of` so many people who are not in the gallery. */
  observed: Readonly<{ count: number; of: number; low: number | null; high: number | null }>
}>

/** A group beside the reference group, in this run with intervals and over many runs. */
export type GroupGap = Readonly<{
  id: string
  ratio: Estimate
  difference: Estimate
  expectedRatio: number | null
  /** Between what the model puts `expectedRatio`; null where it cannot say. */
  expectedRange: Range | null
  expectedDifference: number | null
}>

export type GroupComparison = Readonly<{ rates: readonly GroupRate[]; gaps: readonly GroupGap[] }>

/**
 * Every group's rate at a threshold, and how it stands to the reference group's.
 *
 * @param isQuick rougher ranges, sooner: for while something is dragged
 */
export function compareGroups(scenario: Scenario, threshold: number, isQuick = false): GroupComparison {
  const expected = expectedAt(scenario, threshold)
  const observed = observedAt(scenario, threshold)
  const reference = referenceOf(scenario)
  const gaps = scenario.groups.flatMap(({ id }, g) =>
    g === reference
      ? []
      : [
          {
            ...gapOf(id, expected, observed, g, reference),
            expectedRange: rangeAt(scenario, threshold, (rates) => ratioOf(rates, g, reference), isQuick),
          },
        ],
  )
  return { rates: scenario.groups.map((_, g) => rateOf(expected, observed, g)), gaps }
}

function rateOf(expected: ExpectedRates, observed: ObservedRates, g: number): GroupRate {
  const { falsePositives, nonMated } = observed.groups[g]!
  const interval = nonMated > 0 ? wilson(falsePositives, nonMated) : null
  return {
    expected: expected.groups[g]!.fpir,
    observed: {
      count: falsePositives,
      of: nonMated,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
    },
  }
}

function gapOf(
  id: string,
  expected: ExpectedRates,
  observed: ObservedRates,
  g: number,
  reference: number,
): Omit<GroupGap, 'expectedRange'> {
  const [rate, referenceRate] = [expected.groups[g]!.fpir, expected.groups[reference]!.fpir]
  const [one, other] = [observed.groups[g]!, observed.groups[reference]!]
  const [k1, n1, k2, n2] = [one.falsePositives, one.nonMated, other.falsePositives, other.nonMated]
  const seen = n1 > 0 && n2 > 0
  const ratio = seen ? koopman(k1, n1, k2, n2) : null
  const difference = seen ? newcombe(k1, n1, k2, n2) : null
  return {
    id,
    ratio: estimate(seen && k2 > 0 && k1 > 0 ? k1 / n1 / (k2 / n2) : null, ratio),
    difference: estimate(seen ? k1 / n1 - k2 / n2 : null, difference),
    expectedRatio: ratioOf(expected, g, reference),
    expectedDifference: rate === null || referenceRate === null ? null : rate - referenceRate,
  }
}

function ratioOf({ groups }: ExpectedRates, g: number, reference: number): number | null {
  const [rate, referenceRate] = [groups[g]!.fpir, groups[reference]!.fpir]
  return rate === null || referenceRate === null ? null : rateRatio(rate, referenceRate)
}

function estimate(value: number | null, interval: Readonly<{ low: number; high: number }> | null): Estimate {
  return { value, low: interval?.low ?? null, high: interval?.high ?? null }
}
