import { toLogOdds } from '../../engine/logOdds.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { ratesCurve } from '../../state/ratesCurve.ts'
import { remark } from '../../words/remark.ts'
import type { RatesAt } from '../../state/ratesCurve.ts'
import type { TradeInWords } from './tradeoffWords.ts'

export type TradeoffData = Readonly<{
  /** Percent. */
  threshold: number
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Rates of everybody and each group at a threshold; keep its identity while model and gallery stay. */
  ratesAt: RatesAt
  /** Names of the groups, in the order of `ratesAt`. */
  labels: readonly string[]
  /** A sentence to add to the figure's own; null for none. */
  remark?: string | null
}>

/** What a higher threshold costs, in a state. */
export function tradeoffData(scenario: Scenario): TradeoffData {
  return {
    threshold: drawnThreshold(scenario),
    comparison: isCompared(scenario) ? scenario.comparison : null,
    ratesAt: ratesCurve(scenario),
    labels: scenario.groups.map(({ id }) => id),
    remark: remark(scenario),
  }
}

/** Thresholds that are looked at, in percent: the one in use, and the pinned one. */
export function tradeThresholds({ threshold, comparison }: TradeoffData): readonly number[] {
  return comparison === null ? [threshold] : [threshold, comparison]
}

/** What the words say, read off the curve. */
export function readTradeoff({ threshold, comparison, ratesAt, labels }: TradeoffData): TradeInWords {
  const { overall, groups } = ratesAt(toLogOdds(threshold))
  return {
    now: { threshold, rates: overall },
    pinned:
      comparison === null ? null : { threshold: comparison, rates: ratesAt(toLogOdds(comparison)).overall },
    groups: labels.flatMap((label, g) => (groups[g] ? [{ label, rates: groups[g] }] : [])),
  }
}
