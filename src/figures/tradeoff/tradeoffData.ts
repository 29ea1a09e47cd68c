import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { drawnThreshold, hasOneThreshold } from '../../state/ownThresholds.ts'
import { fpirRangeAt, missedRangeAt } from '../../state/ranges.ts'
import { ratesCurve } from '../../state/ratesCurve.ts'
import { remark } from '../../words/remark.ts'
import type { RatesAt } from '../../state/ratesCurve.ts'
import type { ShareRange } from './perThousand.ts'
import { thresholdX, type TradeInWords } from './tradeoffWords.ts'

export type TradeoffData = Readonly<{
  /** Percent; null where there is none. */
  threshold: number | null
  /** Pinned threshold in percent, or null. */
  comparison: number | null
  /** Rates of everybody and each group at a threshold; keep its identity while model and gallery stay. */
  ratesAt: RatesAt
  /** Names of the groups, in the order of `ratesAt`. */
  labels: readonly string[]
  /** A sentence to add to the figure's own; null for none. */
  remark?: string | null
  /** Of those searched for, the share who are in the gallery, 0 to 1: at both ends one column is about nobody. */
  matedShare?: number
  /** Where both shares could be at the threshold, as far as anybody knows. */
  wrongRange?: ShareRange | null
  missedRange?: ShareRange | null
}>

/**
 * What a higher threshold costs, in a state.
 *
 * @param isQuick while something is dragged: ranges of few parameter sets
 */
export function tradeoffData(scenario: Scenario, isQuick = false): TradeoffData {
  const hasRange = scenario.mode !== 'rank' && hasOneThreshold(scenario)
  return {
    threshold: scenario.mode === 'rank' ? null : drawnThreshold(scenario),
    comparison: isCompared(scenario) ? scenario.comparison : null,
    ratesAt: ratesCurve(scenario),
    labels: scenario.groups.map(({ id }) => id),
    remark: scenario.mode === 'rank' ? null : remark(scenario),
    matedShare: scenario.matedShare,
    wrongRange: hasRange ? fpirRangeAt(scenario, scenario.threshold, scenario.gallerySize, isQuick) : null,
    missedRange: hasRange ? missedRangeAt(scenario, scenario.threshold, isQuick) : null,
  }
}

/** Thresholds that are looked at, in percent: the one in use, and the pinned one. */
export function tradeThresholds({ threshold, comparison }: TradeoffData): readonly (number | null)[] {
  return comparison === null ? [threshold] : [threshold, comparison]
}

/** What the words say, read off the curve. */
export function readTradeoff(data: TradeoffData): TradeInWords {
  const { threshold, comparison, ratesAt, labels } = data
  const { overall, groups } = ratesAt(thresholdX(threshold))
  return {
    now: { threshold, rates: overall },
    pinned:
      comparison === null ? null : { threshold: comparison, rates: ratesAt(thresholdX(comparison)).overall },
    groups: labels.flatMap((label, g) => (groups[g] ? [{ label, rates: groups[g] }] : [])),
    wrongRange: data.wrongRange ?? null,
    missedRange: data.missedRange ?? null,
  }
}
