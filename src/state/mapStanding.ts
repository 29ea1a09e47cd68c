import type { Rates } from '../engine/rates.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { thresholdUse } from '../scenario/thresholdUse.ts'
import { expectedAt } from './derive.ts'
import { hasOneThreshold, ownThresholds } from './ownThresholds.ts'

type Shares = Readonly<{ wrong: number; missed: number | null }>
type Standing =
  | Readonly<{ kind: 'none'; shares: Shares }>
  | Readonly<{
      kind: 'own'
      shares: Shares
      hasStart: boolean
      groups: readonly Readonly<{ label: string; threshold: number; shares: Shares }>[]
    }>

/** Where on the map a system stands that has no threshold, or one for each group; null where one holds for everyone. */
export function mapStanding(scenario: Scenario): Standing | null {
  if (hasOneThreshold(scenario)) return null
  const { overall, groups } = expectedAt(scenario, scenario.threshold)
  const shares = sharesOfRates(overall)
  const own = ownThresholds(scenario)
  if (own === null) return { kind: 'none', shares }
  return {
    kind: 'own',
    shares,
    hasStart: thresholdUse(scenario) === 'start',
    groups: own.map(({ label, percent }, g) => ({
      label,
      threshold: percent,
      shares: sharesOfRates(groups[g]!),
    })),
  }
}

function sharesOfRates({ fpir, fnir }: Rates): Shares {
  return { wrong: fpir ?? 0, missed: fnir }
}
