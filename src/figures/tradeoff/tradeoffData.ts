import { isCompared } from '../../scenario/isCompared.ts'
import { narrowScale, thresholdsOf, type NarrowScale } from '../../scenario/presets/product.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { drawnThreshold, hasOneThreshold } from '../../state/ownThresholds.ts'
import { peopleBase } from '../../state/peopleBase.ts'
import { fpirRangeAt, missedRangeAt, rangeAt } from '../../state/ranges.ts'
import { ratesCurve } from '../../state/ratesCurve.ts'
import { remark } from '../../words/remark.ts'
import type { RatesAt } from '../../state/ratesCurve.ts'
import type { ShareRange } from './perThousand.ts'
import { thresholdX, type TradeAt, type TradeInWords } from './tradeoffWords.ts'

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
  /** The same at the pinned threshold, and of each group's wrong matches; left out while something is dragged. */
  pinnedRanges?: Pick<TradeAt, 'wrongRange' | 'missedRange'>
  groupRanges?: readonly (ShareRange | null)[]
  base?: number
  /** Whether the product's own scale is shown: numbers on one that stands for it are the model's. True if left out. */
  isExact?: boolean
  /** The product’s own part of all thresholds; null, or left out, where all are shown. */
  scale?: NarrowScale | null
}>

/**
 * What a higher threshold costs, in a state.
 *
 * @param isQuick while something is dragged: ranges of few parameter sets
 */
export function tradeoffData(scenario: Scenario, isQuick = false): TradeoffData {
  const hasRange = scenario.mode !== 'rank' && hasOneThreshold(scenario)
  const { comparison, groups } = scenario
  const isStill = hasRange && !isQuick
  return {
    base: peopleBase(scenario),
    isExact: thresholdsOf(scenario).note === null,
    scale: narrowScale(scenario),
    ...(isStill && { groupRanges: groups.map((_, g) => groupRange(scenario, g)) }),
    ...(isStill && comparison !== null && { pinnedRanges: rangesAt(scenario, comparison) }),
    threshold: scenario.mode === 'rank' ? null : drawnThreshold(scenario),
    comparison: isCompared(scenario) ? scenario.comparison : null,
    ratesAt: ratesCurve(scenario),
    labels: scenario.groups.map(({ id }) => id),
    remark: scenario.mode === 'rank' ? null : remark(scenario),
    matedShare: scenario.matedShare,
    ...(hasRange ? rangesAt(scenario, scenario.threshold, isQuick) : missedUnranked(scenario, isQuick)),
  }
}

function rangesAt(scenario: Scenario, threshold: number, isQuick = false) {
  return {
    wrongRange: fpirRangeAt(scenario, threshold, scenario.gallerySize, isQuick),
    missedRange: missedRangeAt(scenario, threshold, isQuick),
  }
}

function groupRange(scenario: Scenario, g: number): ShareRange | null {
  return rangeAt(scenario, scenario.threshold, ({ groups }) => groups[g]?.fpir ?? null)
}

/** Without a threshold everybody who is not enrolled is wrongly matched: only of misses is there something to know. */
function missedUnranked(scenario: Scenario, isQuick: boolean) {
  const isRank = scenario.mode === 'rank' && !isQuick
  return { missedRange: isRank ? missedRangeAt(scenario, scenario.threshold) : null }
}

/** What is looked at: the threshold in use, and the pinned one. */
export function tradesInUse({ now, pinned }: TradeInWords): readonly TradeAt[] {
  return pinned === null ? [now] : [now, pinned]
}

/** What the words say, read off the curve. */
export function readTradeoff(data: TradeoffData): TradeInWords {
  const { threshold, comparison, ratesAt, labels } = data
  const { overall, groups } = ratesAt(thresholdX(threshold))
  return {
    now: {
      threshold,
      rates: overall,
      wrongRange: data.wrongRange ?? null,
      missedRange: data.missedRange ?? null,
    },
    pinned:
      comparison === null
        ? null
        : {
            threshold: comparison,
            rates: ratesAt(thresholdX(comparison)).overall,
            ...data.pinnedRanges,
          },
    groups: labels.flatMap((label, g) =>
      groups[g] ? [{ label, rates: groups[g], wrongRange: data.groupRanges?.[g] ?? null }] : [],
    ),
    ...(data.base !== undefined && { base: data.base }),
  }
}
