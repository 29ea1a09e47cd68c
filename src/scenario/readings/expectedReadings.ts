import { namedSide } from '../../engine/namedSide.ts'
import { naturalFrequencies, type NaturalFrequencies } from '../../engine/naturalFrequencies.ts'
import { rateRatio } from '../../engine/differentials.ts'
import { toPercent } from '../../engine/logOdds.ts'
import type { Rates } from '../../engine/rates.ts'
import { REVIEWER, reviewerFunnel, wrongMatchInPhoto } from '../../engine/reviewer.ts'
import { referenceOf } from '../referenceOf.ts'
import type { Scenario } from '../scenario.ts'
import { settableThreshold } from '../settableThreshold.ts'
import { expectedOf, type Reading, type ReadingOptions, settingOf } from './reading.ts'

function ratesOf(scenario: Scenario, { group }: ReadingOptions): Rates {
  const { overall, groups } = expectedOf(scenario)
  return group === undefined ? overall : groups[group]!
}

type Pair = readonly [one: number | null, other: number | null]

/** The values of the two groups compared. */
function pairOf(s: Scenario, { group = 0, to }: ReadingOptions, values: readonly (number | null)[]): Pair {
  return [values[group] ?? null, values[to ?? referenceOf(s)] ?? null]
}

const outOf = (rate: number | null, { of = 1 }: ReadingOptions): number | null =>
  rate === null ? null : rate * of

const frequency =
  (pick: (n: NaturalFrequencies) => number): Reading =>
  (scenario, { of }) =>
    pick(naturalFrequencies(settingOf(scenario), of))

/** What a scenario is expected to come to, over many runs. Options looked at: `group`, and `of` for the rates. */
export const EXPECTED_READINGS = {
  /** People wrongly matched in one whole test. */
  wrong: (s, o) => ratesOf(s, o).falsePositives,
  /** Of searches for people who are not enrolled, the share (or number in `of`) wrongly matched: FPIR. */
  wrongRate: (s, o) => outOf(ratesOf(s, o).fpir, o),
  /** People wrongly matched or missed in one whole test. */
  errors: (s, o) => ratesOf(s, o).falsePositives + ratesOf(s, o).misses,
  /** People missed in one whole test. */
  missed: (s, o) => ratesOf(s, o).misses,
  /** Of searches for people who are enrolled, the share (or number in `of`) missed: FNIR. */
  missedRate: (s, o) => outOf(ratesOf(s, o).fnir, o),
  /** Of searches for people who are enrolled, the share (or number in `of`) not missed. */
  foundRate: (s, o) => {
    const { fnir } = ratesOf(s, o)
    return outOf(fnir === null ? null : 1 - fnir, o)
  },
  /** Of single comparisons of two different people, the share that reaches the threshold. */
  falseMatchRate: (s, o) => ratesOf(s, o).fmr,
  /** Of single comparisons of two different people, the share that stays below the threshold. */
  comparisonsApart: (s, o) => {
    const { fmr } = ratesOf(s, o)
    return fmr === null ? null : 1 - fmr
  },
  /** Strangers at or above the threshold, per search, however short the list. */
  strangersPerSearch: (s, o) => ratesOf(s, o).selectivity,
  /** Of searches that name somebody, the share (or number in `of`) whose first name is right. */
  firstRight: (s, o) => outOf(ratesOf(s, o).ppv, o),
  /** FPIR of `group` over that of `to`. */
  wrongRatio: (s, o) => {
    const [one, other] = pairOf(
      s,
      o,
      expectedOf(s).groups.map(({ fpir }) => fpir),
    )
    return one === null || other === null ? null : rateRatio(one, other)
  },
  /** FNIR of `group` over that of `to`. */
  missedRatio: (s, o) => {
    const [one, other] = pairOf(
      s,
      o,
      expectedOf(s).groups.map(({ fnir }) => fnir),
    )
    return one === null || other === null ? null : rateRatio(one, other)
  },
  /** People more per `of` searches of `group` than of `to`. */
  wrongDifference: (s, o) => {
    const [one, other] = pairOf(
      s,
      o,
      expectedOf(s).groups.map(({ fpir }) => fpir),
    )
    return one === null || other === null ? null : outOf(one - other, o)
  },
  /** How often somebody enrolled of `group` is wrongly named, over the same for `to`. */
  namedRatio: (s, o) => {
    const [one, other] = pairOf(
      s,
      o,
      namedSide(settingOf(s)).groups.map(({ perEnrolled }) => perEnrolled),
    )
    return one === null || other === null ? null : rateRatio(one, other)
  },
  /** Threshold of a group in percent, as its policy makes it. */
  groupThreshold: (s, { group = 0 }) => settableThreshold(toPercent(settingOf(s).thresholds[group]!)),
  /** Chance (or number in `of`) that at least one of `count` people in a photo, none enrolled, is wrongly matched. */
  wrongInPhoto: (s, o) => outOf(wrongMatchInPhoto(ratesOf(s, o).fpir ?? 0, o.count ?? 1), o),
  /** Searches that name somebody. */
  names: (s) => reviewerFunnel(settingOf(s)).names,
  /** Searches whose first name is wrong, enrolled or not. */
  wrongNames: (s) => reviewerFunnel(settingOf(s)).wrongNames,
  /** Of wrong names, the share (or number in `of`) that a reviewer lets through; of right ones, that one rejects. */
  reviewerLets: (_s, o) => outOf(REVIEWER.passesWrong, o),
  reviewerRejects: (_s, o) => outOf(REVIEWER.rejectsRight, o),
  /** First names that a reviewer passes. */
  reviewPassed: (s) => reviewerFunnel(settingOf(s)).passed,
  /** Wrong first names that a reviewer passes. */
  reviewWrong: (s) => reviewerFunnel(settingOf(s)).wrongPassed,
  /** Of the names a reviewer passes, the share (or number in `of`) that is wrong. */
  reviewWrongShare: (s, o) => outOf(reviewerFunnel(settingOf(s)).wrongShare, o),
  /** Whole numbers out of `of` searches (1,000 unless said), as in the tree. */
  treeEnrolled: frequency((n) => n.mated),
  treeNotEnrolled: frequency((n) => n.nonMated),
  treeWrong: frequency((n) => n.wronglyMatched),
  treeMissed: frequency((n) => n.outcomes.pushedOff + n.outcomes.wrongOnly + n.outcomes.nothing),
  treeNamed: frequency((n) => n.named),
  treeFirstRight: frequency((n) => n.firstNameRight),
} as const satisfies Record<string, Reading>
