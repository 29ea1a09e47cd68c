import { type Interval, wilson } from './wilson.ts'
import { SEARCH_OUTCOMES, type SearchOutcome, type Searches } from './searches.ts'
import type { Setting } from './setting.ts'

/** How many searches ended how. */
export type OutcomeCounts = Readonly<Record<SearchOutcome, number>>

/**
 * Counts and rates of the searches of one run. A rate is null where there is nothing to divide by. `falsePositives`
 * are non-mated searches that returned somebody; `misses` are mated searches that did not return the mate (FNIR).
 */
export type ObservedGroup = Readonly<{
  searches: number
  nonMated: number
  mated: number
  falsePositives: number
  misses: number
  /** Searches that returned anybody, mated or not. */
  flagged: number
  /** Of the flagged, those whose first name is right. */
  rightFirst: number
  outcomes: OutcomeCounts
  fpir: number | null
  fnir: number | null
  ppv: number | null
  /** 95 % intervals (Wilson) of the rates that are shares of searches; null where the rate is. */
  intervals: Readonly<Record<'fpir' | 'fnir' | 'ppv', Interval | null>>
}>

export type ObservedRates = Readonly<{ overall: ObservedGroup; groups: readonly ObservedGroup[] }>

/**
 * Counts one run, overall and by group of the person searched for. Cheap, as a drag asks for it on every frame; what is
 * not, the mean number of candidates, is in observedSelectivity.ts.
 */
export function observedRates(searches: Searches, setting: Setting): ObservedRates {
  const groups = setting.searchCounts.map(() => SEARCH_OUTCOMES.map(() => 0))
  for (let probe = 0; probe < searches.count; probe += 1) {
    groups[searches.group[probe]!]![searches.outcome[probe]!]! += 1
  }
  const overall = SEARCH_OUTCOMES.map((_, i) => groups.reduce((sum, counts) => sum + counts[i]!, 0))
  return { overall: describe(overall), groups: groups.map(describe) }
}

function describe(counts: readonly number[]): ObservedGroup {
  const outcomes = Object.fromEntries(
    SEARCH_OUTCOMES.map((outcome, i) => [outcome, counts[i]!]),
  ) as OutcomeCounts
  const { falsePositive, trueNegative, foundFirst, foundLower, pushedOff, wrongOnly, nothing } = outcomes
  const nonMated = falsePositive + trueNegative
  const misses = pushedOff + wrongOnly + nothing
  const mated = foundFirst + foundLower + misses
  const flagged = falsePositive + mated - nothing
  return {
    searches: nonMated + mated,
    nonMated,
    mated,
    falsePositives: falsePositive,
    misses,
    flagged,
    rightFirst: foundFirst,
    outcomes,
    fpir: share(falsePositive, nonMated),
    fnir: share(misses, mated),
    ppv: share(foundFirst, flagged),
    intervals: {
      fpir: wilson(falsePositive, nonMated),
      fnir: wilson(misses, mated),
      ppv: wilson(foundFirst, flagged),
    },
  }
}

function share(count: number, of: number): number | null {
  return of > 0 ? count / of : null
}
