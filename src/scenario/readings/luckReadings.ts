import { type Cause, CAUSES, measureGaps } from '../../engine/decomposition.ts'
import { toLogOdds } from '../../engine/logOdds.ts'
import {
  centralCounts,
  countAtLeast,
  type CountDistribution,
  repeatedCount,
  wrongMatchRuns,
} from '../../engine/repeats.ts'
import { binomialTest } from '../../engine/significance.ts'
import { photoShift } from '../toSetting.ts'
import type { Scenario } from '../scenario.ts'
import { referenceOf } from './expectedReadings.ts'
import { expectedOf, type Reading, settingOf } from './reading.ts'

function countsOf(scenario: Scenario): CountDistribution {
  return repeatedCount(wrongMatchRuns(settingOf(scenario), expectedOf(scenario)))
}

/** The ratio of wrong matches of a group to the reference group's, with one cause off or with none. */
function ratioWithout(scenario: Scenario, group: number, cause: Cause | undefined): number | null {
  const on = Object.fromEntries(CAUSES.map((one) => [one, one !== cause])) as Record<Cause, boolean>
  const threshold = scenario.mode === 'rank' ? -Infinity : toLogOdds(scenario.threshold)
  const rest = { photoShift: photoShift(scenario.photo), threshold, reference: referenceOf(scenario) }
  return measureGaps({ ...scenario, ...rest }, group, on).wronglyMatched.ratio
}

/** How a count would vary if the test were run again, and what a gap is made of. */
export const LUCK_READINGS = {
  /** Chance that one whole test wrongly matches `count` people or more. */
  chanceAtLeast: (s, { count = 1 }) => countAtLeast(countsOf(s), count),
  /** Chance that one whole test wrongly matches `count` people or fewer. */
  chanceAtMost: (s, { count = 0 }) => 1 - countAtLeast(countsOf(s), count + 1),
  /** The counts between which 95 of 100 such tests lie. */
  usualLow: (s) => centralCounts(countsOf(s)).low,
  usualHigh: (s) => centralCounts(countsOf(s)).high,
  /** Chance that `count` or more of `of` wrongly matched are of a group that is `share` of the people searched for. */
  shareByLuck: (_s, { count = 0, of = 0, share = 0 }) => binomialTest(count, of, share),
  /** Wrong-match ratio of `group` to the reference group, with `cause` off. */
  ratioWithout: (s, { group = 0, cause }) => ratioWithout(s, group, cause),
} as const satisfies Record<string, Reading>
