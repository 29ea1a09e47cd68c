import { type Pair, countBelow, readBestList } from './bestOfN.ts'
import { binomialQuantile } from './binomial.ts'
import { openStream, uniform } from './random.ts'
import { nonMateTail } from './searchScores.ts'
import { SEARCH_OUTCOMES, type Searches } from './searches.ts'
import type { Setting } from './setting.ts'
import { type Trial, bestListOf, probesOf } from './trial.ts'

const FALSE_POSITIVE = SEARCH_OUTCOMES.indexOf('falsePositive')

/** Counted name by name up to here, or to the list length if that is longer; the rest is one binomial number. */
const COUNTED = 10

/**
 * Mean number of candidates of the run's non-mated searches, by group and overall, had the list no end; null where
 * there are no such searches. A search whose counted names are not all returned is counted exactly; beyond them, the
 * others have upper-tail probabilities uniform above the last counted one, so their number is binomial: one uniform
 * kept for the pair goes through its quantile (MODEL.md 3), and moves with the threshold instead of jumping about.
 */
export function observedSelectivity(
  searches: Searches,
  trial: Trial,
  setting: Setting,
): { overall: number | null; groups: readonly (number | null)[] } {
  const candidates = setting.searchCounts.map(() => 0)
  const nonMated = setting.searchCounts.map(() => 0)
  for (let probe = 0; probe < searches.count; probe += 1) {
    if (searches.isMated[probe] === 1) continue
    const group = searches.group[probe]!
    nonMated[group]! += 1
    if (searches.outcome[probe] !== FALSE_POSITIVE) continue
    const ordinal = searches.ordinal[probe]!
    candidates[group]! += Math.max(1, candidatesOf(trial, setting, group, ordinal))
  }
  const mean = (count: number, of: number): number | null => (of > 0 ? count / of : null)
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)
  return {
    overall: mean(sum(candidates), sum(nonMated)),
    groups: candidates.map((count, g) => mean(count, nonMated[g]!)),
  }
}

/** Candidates of one non-mated search. */
function candidatesOf(trial: Trial, setting: Setting, group: number, ordinal: number): number {
  const w = probesOf(trial, group, ordinal + 1).commonness[ordinal]!
  return setting.galleryCounts.reduce((sum, count, galleryGroup) => {
    const pair = { group, ordinal, galleryGroup }
    const tail = nonMateTail(setting.model, pair, w, setting.thresholds[group]!)
    return sum + atOrBelow(trial, pair, count, tail, Math.max(COUNTED, setting.listLength))
  }, 0)
}

/** People among the first `count` of a gallery group whose q is at most `tail`. */
function atOrBelow(trial: Trial, pair: Pair, count: number, tail: number, depth: number): number {
  // Without a threshold everybody is: no list has to be drawn.
  if (tail >= 1) return count
  const list = bestListOf(trial, pair, count, depth)
  const listed = countBelow(list, count, tail)
  if (listed < depth) return listed
  const last = list.q[readBestList(list, count, depth)[depth - 1]!]!
  const u = uniform(openStream(trial.key, { purpose: 'beyond', ...pair }))
  return depth + binomialQuantile(u, count - depth, (tail - last) / (1 - last))
}
