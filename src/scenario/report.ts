import { type Differentials, differentials } from '../engine/differentials.ts'
import { toPercent } from '../engine/logOdds.ts'
import { type ObservedGroup, observedRates } from '../engine/observed.ts'
import { observedSelectivity } from '../engine/observedSelectivity.ts'
import { type Range, rangeOf } from '../engine/ensemble.ts'
import { expectedRates, type Rates } from '../engine/rates.ts'
import { readSearches } from '../engine/searches.ts'
import type { Setting } from '../engine/setting.ts'
import { createTrial, type Trial } from '../engine/trial.ts'
import { referenceOf } from './referenceOf.ts'
import type { Scenario } from './scenario.ts'
import { memberRates } from './memberRates.ts'
import { type SearchRecord, searchRecords } from './searchRecords.ts'
import { toSetting } from './toSetting.ts'

export { searchesCsv } from './searchesCsv.ts'

type ByGroup<T> = Readonly<Record<string, T>>

/** What a threshold is expected to do. Rates are 0 to 1, null where undefined; thresholds are percent. */
export type ExpectedReport = Readonly<{
  threshold: number
  gallerySize: number
  overall: RangedRates
  groups: ByGroup<GroupReport>
  /** Of FPIR by group; `fdr` and `inequityRate` weigh FPIR and FNIR alike. */
  differentials: Omit<Differentials, 'garbe'>
}>

/** Between these lie nine in ten of the parameter sets that agree with what was published; null where a rate is. */
type RangedRates = Rates & Readonly<{ range: Readonly<Record<keyof Rates, Range | null>> }>

type GroupReport = RangedRates &
  Readonly<{
    searches: number
    /** The group's own threshold, only where a policy gives each group its own. */
    threshold?: number
  }>

type ObservedReport = ObservedGroup &
  Readonly<{
    /** Mean number of candidates of a non-mated search, were the list endless. */
    selectivity: number | null
  }>

/** What the command line prints and the page's data export holds (DESIGN: Command line; docs/COMMAND-LINE.md). */
export type Report = Readonly<{
  /** Canonical query, without `?`. */
  link: string
  seed: string
  expected: ExpectedReport
  /** At the comparison threshold; null when there is none. */
  comparison: ExpectedReport | null
  observed: Readonly<{ overall: ObservedReport; groups: ByGroup<ObservedReport> }>
  searches?: readonly SearchRecord[]
}>

type Options = Readonly<{
  /** Every search with its names as well. */
  searches?: boolean
  /** A trial of the scenario's seed, if there is one already. */
  trial?: Trial
}>

/**
 * Everything the numbers of a scenario come to.
 *
 * @param link the canonical query that opens the scenario (printLink)
 */
export function report(scenario: Scenario, link: string, options: Options = {}): Report {
  const { trial = createTrial(scenario.seed) } = options
  const setting = toSetting(scenario)
  return {
    link,
    seed: scenario.seed,
    expected: expectedReport(scenario, scenario.threshold),
    comparison: scenario.comparison === null ? null : expectedReport(scenario, scenario.comparison),
    observed: observedReport(scenario, trial, setting),
    ...(options.searches === true && { searches: searchRecords(scenario, trial, setting) }),
  }
}

function observedReport(scenario: Scenario, trial: Trial, setting: Setting): Report['observed'] {
  const searches = readSearches(trial, setting)
  const { overall, groups } = observedRates(searches, setting)
  const selectivity = observedSelectivity(searches, trial, setting)
  const complete = ({ intervals, ...rest }: ObservedGroup, mean: number | null): ObservedReport => ({
    ...rest,
    selectivity: mean,
    intervals,
  })
  return {
    overall: complete(overall, selectivity.overall),
    groups: byGroup(
      scenario,
      groups.map((group, g) => complete(group, selectivity.groups[g] ?? null)),
    ),
  }
}

function expectedReport(scenario: Scenario, threshold: number): ExpectedReport {
  const setting = toSetting(scenario, threshold)
  const { overall, groups } = expectedRates(setting)
  const members = memberRates(scenario, threshold)
  const reference = referenceOf(scenario)
  const { garbe: _garbe, ...measures } = differentials(groups, reference)
  const hasOwnThresholds = scenario.policy !== 'same' && scenario.mode !== 'rank'
  return {
    threshold,
    gallerySize: scenario.gallerySize,
    overall: { ...overall, range: rangesOf(members.map((rates) => rates.overall)) },
    groups: byGroup(
      scenario,
      groups.map(({ searches, ...rates }, g) => ({
        ...rates,
        range: rangesOf(members.map((member) => member.groups[g]!)),
        searches,
        ...(hasOwnThresholds && { threshold: toPercent(setting.thresholds[g]!) }),
      })),
    ),
    differentials: measures,
  }
}

const RANGED = [
  'fmr',
  'fnmr',
  'fpir',
  'fnir',
  'selectivity',
  'ppv',
  'named',
  'onlyStrangers',
  'falsePositives',
  'misses',
] as const

function rangesOf(members: readonly Rates[]): RangedRates['range'] {
  const range = (name: keyof Rates): Range | null => rangeOf(members.map((rates) => rates[name]))
  return Object.fromEntries(RANGED.map((name) => [name, range(name)])) as Record<keyof Rates, Range | null>
}

/** Own properties whatever a group is called, `__proto__` included. */
function byGroup<T>({ groups }: Scenario, values: readonly T[]): ByGroup<T> {
  return Object.fromEntries(groups.map(({ id }, g) => [id, values[g]!]))
}
