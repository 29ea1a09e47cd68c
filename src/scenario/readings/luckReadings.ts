import { type Cause, CAUSES, measureGaps } from '../../engine/decomposition.ts'
import { fpir } from '../../engine/fpir.ts'
import { toLogOdds } from '../../engine/logOdds.ts'
import { monotoneRoot } from '../../engine/monotoneRoot.ts'
import {
  centralCounts,
  countAtLeast,
  type CountDistribution,
  repeatedCount,
  wrongMatchRuns,
} from '../../engine/repeats.ts'
import { binomialTest } from '../../engine/significance.ts'
import { photoShift } from '../toSetting.ts'
import { referenceOf } from '../referenceOf.ts'
import type { Scenario } from '../scenario.ts'
import { expectedOf, type Reading, type ReadingOptions, settingOf } from './reading.ts'

function countsOf(scenario: Scenario, { group }: ReadingOptions): CountDistribution {
  const runs = wrongMatchRuns(settingOf(scenario), expectedOf(scenario))
  return repeatedCount(group === undefined ? runs : [runs[group]!])
}

/** The ratio of wrong matches of a group to the reference group's, with one cause off or with none. */
function ratioWithout(scenario: Scenario, { group = 0, to, cause }: ReadingOptions): number | null {
  const on = Object.fromEntries(CAUSES.map((one) => [one, one !== cause])) as Record<Cause, boolean>
  const threshold = toLogOdds(scenario.threshold)
  const ownThresholds = settingOf(scenario).thresholds
  const rest = {
    photoShift: photoShift(scenario.photo),
    threshold,
    ownThresholds,
    reference: to ?? referenceOf(scenario),
  }
  return measureGaps({ ...scenario, ...rest }, group, on).wronglyMatched.ratio
}

/** The gallery in which somebody not enrolled has the chance `share` of being wrongly matched, at the same threshold. */
function galleryFor(scenario: Scenario, { share = 0.5 }: ReadingOptions): number | null {
  const excess = (power: number): number => {
    const { model, galleryCounts, searchCounts, thresholds } = settingOf({
      ...scenario,
      gallerySize: 10 ** power,
    })
    const wrong = searchCounts.map((n, g) => n * fpir(model, g, galleryCounts, thresholds[g]!))
    return share - wrong.reduce((a, b) => a + b, 0) / scenario.searches
  }
  const power = monotoneRoot(excess, 0, 9)
  return power === null ? null : Math.round(10 ** power)
}

/** How a count would vary if the test were run again, and what a gap is made of. */
export const LUCK_READINGS = {
  /** Chance that one whole test wrongly matches `count` people or more, of all or of `group`. */
  chanceAtLeast: (s, o) => countAtLeast(countsOf(s, o), o.count ?? 1),
  /** Chance that one whole test wrongly matches `count` people or fewer. */
  chanceAtMost: (s, o) => 1 - countAtLeast(countsOf(s, o), (o.count ?? 0) + 1),
  /** The counts between which 95 of 100 such tests lie. */
  usualLow: (s, o) => centralCounts(countsOf(s, o)).low,
  usualHigh: (s, o) => centralCounts(countsOf(s, o)).high,
  /** Chance that `count` or more of `of` wrongly matched are of a group that is `share` of the people searched for. */
  shareByLuck: (_s, { count = 0, of = 0, share = 0 }) => binomialTest(count, of, share),
  /** The same in tests of 1,000. */
  shareByLuckPer1000: (_s, { count = 0, of = 0, share = 0 }) => 1000 * binomialTest(count, of, share),
  galleryFor,
  /** Wrong-match ratio of `group` to `to`, with `cause` off. */
  ratioWithout,
} as const satisfies Record<string, Reading>
