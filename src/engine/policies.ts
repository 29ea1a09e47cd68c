import { fpir } from './fpir.ts'
import { leastCostThreshold } from './leastCost.ts'
import { toLogOdds } from './logOdds.ts'
import { fnir } from './matedOutcomes.ts'
import { monotoneRoot } from './monotoneRoot.ts'
import { expectedRates, type ExpectedRates } from './rates.ts'
import { matedShareOf, type Setting } from './setting.ts'

/** Ways to choose the threshold of each group (MODEL.md 6). */
export type ThresholdPolicy = 'same' | 'equal-fpir' | 'equal-fnir' | 'cost'

/**
 * How a group's threshold came about: `met`, the policy's aim is reached; `at-limit`, it lies beyond the thresholds
 * looked at, and the nearest is used; `no-mated` and `all-mated`, there is only one kind of error, so that the best
 * threshold is the end of the ruler; `not-enrolled`, nobody of the group can be missed; `no-threshold`, the best are
 * returned whatever they score, and there is nothing to choose.
 */
export type PolicyStatus = 'met' | 'at-limit' | 'no-mated' | 'all-mated' | 'not-enrolled' | 'no-threshold'

export type GroupThreshold = Readonly<{ threshold: number; status: PolicyStatus }>
export type PolicyResult = Readonly<{
  groups: readonly GroupThreshold[]
  /** What every group pays under these thresholds. */
  rates: ExpectedRates
}>

/** Thresholds looked at for equal rates, in percent: wider than the slider, as groups move apart around it. */
const WIDEST = [1, 99.9999] as const
/** Thresholds looked at for the least cost: the slider's. */
const SLIDER = [50, 99.99] as const

/**
 * The threshold of each group under a policy, starting from the setting's own thresholds, and what it costs.
 *
 * - `same`: the setting's thresholds.
 * - `equal-fpir`, `equal-fnir`: every group gets the rate that all searches together have at the setting's thresholds.
 * - `cost`: in each group the least of `costRatio` * wrong matches + misses, per search.
 *
 * @param costRatio misses that are as bad as one wrong match, above 0.
 */
export function thresholdsUnder(policy: ThresholdPolicy, setting: Setting, costRatio = 1): PolicyResult {
  const groups = chooseAll(policy, setting, costRatio)
  const thresholds = groups.map(({ threshold }) => threshold)
  return { groups, rates: expectedRates({ ...setting, thresholds }) }
}

function chooseAll(policy: ThresholdPolicy, setting: Setting, costRatio: number): GroupThreshold[] {
  const { model, galleryCounts, thresholds, listLength } = setting
  if (policy === 'same') return thresholds.map((threshold) => ({ threshold, status: 'met' }))
  if (thresholds.some((threshold) => threshold === -Infinity)) {
    return thresholds.map((threshold) => ({ threshold, status: 'no-threshold' }))
  }
  if (policy === 'cost') return thresholds.map((_, g) => cheapest(setting, g, costRatio))
  const { overall } = expectedRates(setting)
  if (policy === 'equal-fpir') {
    const target = overall.fpir ?? 0
    return thresholds.map((_, g) => reach((x) => fpir(model, g, galleryCounts, x) - target))
  }
  const target = overall.fnir ?? 0
  return thresholds.map((threshold, g) =>
    galleryCounts[g]! > 0
      ? reach((x) => target - fnir(model, g, galleryCounts, x, listLength))
      : { threshold, status: 'not-enrolled' },
  )
}

/** Where a falling function of the threshold reaches 0. */
function reach(excess: (x: number) => number): GroupThreshold {
  const [low, high] = [toLogOdds(WIDEST[0]), toLogOdds(WIDEST[1])]
  const threshold = monotoneRoot(excess, low, high)
  if (threshold !== null) return { threshold, status: 'met' }
  return { threshold: excess(low) < 0 ? low : high, status: 'at-limit' }
}

function cheapest(setting: Setting, g: number, costRatio: number): GroupThreshold {
  const mated = matedShareOf(setting, g)
  const [low, high] = [toLogOdds(SLIDER[0]), toLogOdds(SLIDER[1])]
  if (setting.galleryCounts[g] === 0) return { threshold: high, status: 'not-enrolled' }
  if (mated === 0) return { threshold: high, status: 'no-mated' }
  if (mated === 1) return { threshold: low, status: 'all-mated' }
  const threshold = leastCostThreshold(setting, g, costRatio, low, high)
  return { threshold, status: threshold === low || threshold === high ? 'at-limit' : 'met' }
}
