import { chanceOfAny, fpir } from './fpir.ts'
import { fnmr as fnmrOf, matedMisses, matedOutcomes, type Misses } from './matedOutcomes.ts'
import { meanAtOrAbove, nonMatesOf } from './nonMates.ts'
import { EXACT, type Precision, ROUGH } from './precision.ts'
import { matedShareOf, type Setting } from './setting.ts'

/** Rates between 0 and 1; null where there is nothing to divide by. */
export type Rates = Readonly<{
  /** False match rate per comparison, over the gallery as it is made up. */
  fmr: number | null
  /** False non-match rate per comparison. Null for a group of which nobody is enrolled. */
  fnmr: number | null
  /** Share of non-mated searches that name somebody. */
  fpir: number | null
  /** Share of mated searches whose mate is not returned. Null for a group of which nobody is enrolled. */
  fnir: number | null
  /** Mean number of people at or above the threshold in a non-mated search, however short the list. */
  selectivity: number | null
  /** Of the searches that name somebody, the share whose first name is right. Worked out when it is read. */
  ppv: number | null
  /** Expected number of searches that name somebody. */
  named: number
  /** Of these, the ones that do not name the person searched for: only strangers are named. */
  onlyStrangers: number
  /** Expected number of non-mated searches that name somebody. */
  falsePositives: number
  /** Expected number of mated searches whose mate is not returned. */
  misses: number
}>

export type GroupRates = Rates & Readonly<{ searches: number }>
export type ExpectedRates = Readonly<{ overall: Rates; groups: readonly GroupRates[] }>

/** What one group's searches come to, with the share of them that is mated. */
type GroupResult = Readonly<{
  searches: number
  mated: number
  fmr: number
  fpir: number
  selectivity: number
  fnmr: number | null
  misses: Misses | null
  /** The chance of a mated search that its mate is first; 0 where nobody of the group is enrolled. */
  foundFirst: () => number
}>

/**
 * Every rate that the setting is expected to give, by group of the person searched for and overall (MODEL.md 2).
 *
 * Overall rates weigh groups by the searches they are about: FPIR, FMR and selectivity by non-mated ones, FNIR and
 * FNMR by mated ones. Where a setting has none of a kind, they weigh by all searches: what a search of that kind
 * would come to. A group nobody searches for keeps its own rates and has no weight.
 */
export function expectedRates(setting: Setting): ExpectedRates {
  return ratesOf(setting, EXACT)
}

/** The same, of mated searches to about three digits, several times as quick: for the ends of a range. */
export function roughRates(setting: Setting): ExpectedRates {
  return ratesOf(setting, ROUGH)
}

function ratesOf(setting: Setting, precision: Precision): ExpectedRates {
  const results = setting.searchCounts.map((_, g) => resultOf(setting, g, precision))
  return {
    overall: summarise(results),
    // Assigned to, not spread: spreading would work out PPV.
    groups: results.map((result) => Object.assign(summarise([result]), { searches: result.searches })),
  }
}

/** FPIR overall, as `expectedRates` has it, without a look at any mated search. */
export function expectedFpir(setting: Setting): number | null {
  const results = setting.searchCounts.map((searches, g) => ({
    nonMated: searches * (1 - matedShareOf(setting, g)),
    searches,
    fpir: fpir(setting.model, g, setting.galleryCounts, setting.thresholds[g]!),
  }))
  return mean(
    results,
    (r) => r.fpir,
    (r) => r.nonMated,
    (r) => r.searches,
  )
}

function resultOf(setting: Setting, g: number, precision: Precision): GroupResult {
  const { model, galleryCounts, gallerySize, searchCounts, thresholds } = setting
  const people = nonMatesOf(model, g, galleryCounts)
  const threshold = thresholds[g]!
  const selectivity = meanAtOrAbove(people, threshold, model.tau)
  return {
    searches: searchCounts[g]!,
    mated: matedShareOf(setting, g),
    fmr: selectivity / gallerySize,
    fpir: chanceOfAny(model, people, threshold),
    selectivity,
    fnmr: galleryCounts[g]! > 0 ? fnmrOf(model, g, threshold) : null,
    misses: matedMisses(setting, g, precision),
    foundFirst: () => matedOutcomes(setting, g, precision)?.foundFirst ?? 0,
  }
}

function summarise(results: readonly GroupResult[]): Rates {
  const all = (r: GroupResult): number => r.searches
  const nonMated = (r: GroupResult): number => r.searches * (1 - r.mated)
  const mated = (r: GroupResult): number => r.searches * r.mated
  const flagged = (r: GroupResult): number =>
    nonMated(r) * r.fpir + (r.misses ? mated(r) * (1 - r.misses.nothing) : 0)
  const namesSomebody = sum(results, flagged)
  const falsePositives = sum(results, (r) => nonMated(r) * r.fpir)
  return {
    fmr: mean(results, (r) => r.fmr, nonMated, all),
    fnmr: mean(results, (r) => r.fnmr, mated, all),
    fpir: mean(results, (r) => r.fpir, nonMated, all),
    fnir: mean(results, missShare, mated, all),
    selectivity: mean(results, (r) => r.selectivity, nonMated, all),
    get ppv() {
      const rightFirst = sum(results, (r) => mated(r) * r.foundFirst())
      return namesSomebody > 0 ? Math.min(rightFirst / namesSomebody, 1) : null
    },
    named: namesSomebody,
    onlyStrangers: falsePositives + sum(results, (r) => (r.misses ? mated(r) * strangersOnly(r.misses) : 0)),
    falsePositives,
    misses: sum(results, (r) => mated(r) * (missShare(r) ?? 0)),
  }
}

/** Somebody is named, and the person searched for is below the threshold or pushed off the list. */
function strangersOnly({ wrongOnly, pushedOff }: Misses): number {
  return wrongOnly + pushedOff
}

function missShare({ misses }: GroupResult): number | null {
  return misses && misses.pushedOff + misses.wrongOnly + misses.nothing
}

function sum<R>(results: readonly R[], value: (r: R) => number): number {
  return results.reduce((total, r) => total + value(r), 0)
}

/** The mean over the groups where there is a value, by the first weight that is not 0 everywhere. */
function mean<R>(
  results: readonly R[],
  value: (r: R) => number | null,
  ...weights: ((r: R) => number)[]
): number | null {
  const known = results.filter((r) => value(r) !== null)
  if (known.length === 1) return value(known[0]!)
  const weight = weights.find((w) => sum(known, w) > 0)
  return weight === undefined ? null : sum(known, (r) => weight(r) * value(r)!) / sum(known, weight)
}
