import { expectedRates } from '../engine/rates.ts'
import { modelKey } from '../scenario/cacheKey.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'
import { memoize } from './memoize.ts'

/** What a threshold does, as shares of searches. */
export type TradeRates = Readonly<{
  /** Of searches for someone not enrolled: FPIR. */
  wrong: number
  /** Of searches for someone enrolled: FNIR; null where nobody of the group is. */
  missed: number | null
}>

/** The rates of everybody and of each group at a threshold (log-odds). */
export type RatesAt = (thresholdX: number) => Readonly<{ overall: TradeRates; groups: readonly TradeRates[] }>

/** The threshold is an argument, and one for all: no policy and no mode decides it. */
const NOT_OF_RATES = ['threshold', 'comparison', 'mode', 'policy', 'costRatio'] as const

/** Both rates of everybody and of each group at any threshold; the same function until model or gallery change. */
export const ratesCurve: (scenario: Scenario) => RatesAt = memoize(
  (scenario) => modelKey(scenario, NOT_OF_RATES),
  (scenario) => {
    const setting = toSetting({ ...scenario, mode: 'threshold', policy: 'same' })
    return (thresholdX) => {
      const rates = expectedRates({ ...setting, thresholds: setting.thresholds.map(() => thresholdX) })
      const both = ({ fpir, fnir }: (typeof rates)['overall']): TradeRates => ({
        wrong: fpir ?? 0,
        missed: fnir,
      })
      return { overall: both(rates.overall), groups: rates.groups.map(both) }
    }
  },
  4,
)
