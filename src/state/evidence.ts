/**
 * Every published result held against the model: what a test found, what the model gives at that setting, and
 * whether the two agree. The page and its table draw this and compute nothing.
 */
import { matedOutcomes } from '../engine/matedOutcomes.ts'
import { expectedRates, type ExpectedRates } from '../engine/rates.ts'
import {
  centralCounts,
  countAtLeast,
  repeatedCount,
  wrongMatchRuns,
  type CountDistribution,
} from '../engine/repeats.ts'
import { matedShareOf, type Setting } from '../engine/setting.ts'
import { wilson } from '../engine/wilson.ts'
import type { Preset, Published } from '../scenario/presets/index.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { isSolved } from './isSolved.ts'

/** A share between 0 and 1, and the limits of its 95 % interval; null where no number of searches was published. */
export type Share = Readonly<{ rate: number; low: number | null; high: number | null }>

/**
 * - `solved`: a setting was solved from this number, so agreement proves nothing
 * - `chosen`: the spread of scores (tau) was chosen with this result in view
 * - `fits`: predicted, and inside what the model's repeated tests give
 * - `modelLow`, `modelHigh`: outside; the model expects too few, or too many
 * - `rateOnly`: no count was published, so nobody can say what luck would do
 */
export type Verdict = 'solved' | 'chosen' | 'fits' | 'modelLow' | 'modelHigh' | 'rateOnly'

export type EvidenceRow = Readonly<{
  preset: Preset
  published: Published
  /** The state that shows the result in the simulator. */
  scenario: Scenario
  /** As published; the interval is Wilson's. */
  found: Share
  /** As the model expects it; the limits are those of the middle 95 % of repeated tests. */
  model: Share
  /** The same in people, for a test of the published size. */
  counts: Readonly<{ expected: number; low: number; high: number }> | null
  /** Of the model's repeated tests, the share with a count at least as far off on the same side. */
  chance: number | null
  verdict: Verdict
}>

/** Results that decided the spread of scores (docs/MODEL.md): agreement with them is not a test of the model. */
const CHOSEN_WITH: readonly Readonly<{ preset: string; threshold: number }>[] = [
  { preset: 'amazon-2018', threshold: 99 },
  { preset: 'comparitech-2020', threshold: 95 },
  // Parts of the sums that its ruler was solved from.
  { preset: 'met-2024', threshold: 60 },
  { preset: 'met-2024', threshold: 64 },
]

/** The published results of one preset, in its order. */
export function evidenceOf(preset: Preset): readonly EvidenceRow[] {
  return preset.published.map((published) => evidenceRow(preset, published))
}

/** The preset's scenario at the threshold and gallery of one published result. */
export function evidenceScenario({ scenario }: Preset, published: Published): Scenario {
  const { threshold, comparison } = scenario
  const standIn = published.setting === 'comparison' ? (comparison ?? threshold) : threshold
  const at = published.threshold ?? standIn
  return {
    ...scenario,
    threshold: at,
    comparison: at === comparison ? threshold : comparison,
    gallerySize: published.gallerySize ?? scenario.gallerySize,
  }
}

/** One published result held against the model. */
export function evidenceRow(preset: Preset, published: Published): EvidenceRow {
  const scenario = evidenceScenario(preset, published)
  const { count, of } = published
  const interval = count === null || of === null ? null : wilson(count, of)
  const { rate, chances } = modelOf(scenario, published)
  const middle = chances && centralCounts(chances)
  return {
    preset,
    published,
    scenario,
    found: { rate: published.rate, low: interval?.low ?? null, high: interval?.high ?? null },
    model: {
      rate,
      low: middle && of !== null ? middle.low / of : null,
      high: middle && of !== null ? middle.high / of : null,
    },
    counts: middle && of !== null ? { expected: rate * of, ...middle } : null,
    chance: chances && count !== null && of !== null ? chanceOf(chances, count, rate * of) : null,
    verdict: verdictOf(preset, published, middle),
  }
}

type Model = Readonly<{ rate: number; chances: CountDistribution | null }>

/** What the model gives for the result's kind, and how often each count in a test of the same size. */
function modelOf(scenario: Scenario, { what, group, of }: Published): Model {
  if (what === 'wronglyMatched') {
    // The published searches are all for people who are not enrolled.
    const setting = toSetting({ ...scenario, matedShare: 0, searches: of ?? scenario.searches })
    const rates = expectedRates(setting)
    const g = scenario.groups.findIndex(({ id }) => id === group)
    if (g >= 0) return binomial(rates.groups[g]!.fpir ?? 0, of)
    return {
      rate: rates.overall.fpir ?? 0,
      chances: of === null ? null : repeatedCount(wrongMatchRuns(setting, rates)),
    }
  }
  const setting = toSetting(scenario)
  const rates = expectedRates(setting)
  if (what === 'found') return binomial(1 - (rates.overall.fnir ?? 1), of)
  if (what === 'wrongAlerts') return binomial(1 - (rates.overall.ppv ?? 1), of)
  return binomial(returnedShare(setting, rates), of)
}

function binomial(rate: number, of: number | null): Model {
  return { rate, chances: of === null ? null : repeatedCount([{ searches: of, chance: rate }]) }
}

/** Share of searches, of whatever kind, that return somebody. */
function returnedShare(setting: Setting, { groups }: ExpectedRates): number {
  const all = groups.reduce((sum, { searches }) => sum + searches, 0)
  const returned = groups.map(({ searches, fpir }, g) => {
    const mated = matedShareOf(setting, g)
    const nothing = matedOutcomes(setting, g)?.nothing ?? 1
    return searches * (mated * (1 - nothing) + (1 - mated) * (fpir ?? 0))
  })
  return returned.reduce((sum, share) => sum + share, 0) / all
}

function chanceOf(chances: CountDistribution, count: number, expected: number): number {
  return count >= expected ? countAtLeast(chances, count) : 1 - countAtLeast(chances, count + 1)
}

function verdictOf(
  preset: Preset,
  published: Published,
  middle: Readonly<{ low: number; high: number }> | null,
): Verdict {
  const { count } = published
  if (isSolved(preset, published)) return 'solved'
  if (count === null || middle === null) return 'rateOnly'
  if (count > middle.high) return 'modelLow'
  if (count < middle.low) return 'modelHigh'
  const isChosen = CHOSEN_WITH.some(
    (one) => one.preset === preset.id && one.threshold === published.threshold,
  )
  return isChosen ? 'chosen' : 'fits'
}
