import { toPercent } from '../engine/logOdds.ts'
import { thresholdsUnder, type ThresholdPolicy } from '../engine/policies.ts'
import { expectedRates, type ExpectedRates } from '../engine/rates.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { toSetting } from '../scenario/toSetting.ts'

export type PolicyRow = Readonly<{
  id: ThresholdPolicy | 'rank'
  groups: readonly Readonly<{
    id: string
    label: string
    /** Percent; null when there is none. */
    threshold: number | null
    wrong: number | null
    missed: number | null
  }>[]
}>

const POLICIES: readonly ThresholdPolicy[] = ['same', 'equal-fpir', 'equal-fnir', 'cost']

/** What every group pays under every policy, each starting from the threshold that is set. */
export function policyRows(scenario: Scenario): readonly PolicyRow[] {
  const setting = toSetting({ ...scenario, mode: 'threshold', policy: 'same' })
  const rows = POLICIES.map((id) => {
    const { groups, rates } = thresholdsUnder(id, setting, scenario.costRatio)
    return rowOf(
      id,
      scenario,
      rates,
      groups.map(({ threshold }) => toPercent(threshold)),
    )
  })
  const ranked = expectedRates({ ...setting, thresholds: setting.thresholds.map(() => -Infinity) })
  return [...rows, rowOf('rank', scenario, ranked, null)]
}

function rowOf(
  id: PolicyRow['id'],
  { groups }: Scenario,
  rates: ExpectedRates,
  thresholds: readonly number[] | null,
): PolicyRow {
  return {
    id,
    groups: groups.map((group, g) => ({
      id: group.id,
      label: group.id,
      threshold: thresholds?.[g] ?? null,
      wrong: rates.groups[g]?.fpir ?? null,
      missed: rates.groups[g]?.fnir ?? null,
    })),
  }
}
