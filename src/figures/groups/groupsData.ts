import { toPercent } from '../../engine/logOdds.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { settingAt } from '../../state/derive.ts'
import { compareGroups, referenceOf } from '../../state/groupRates.ts'
import type { GroupRow } from './groupRow.ts'

/** How often each group is wrongly matched in a state, and how far apart they are; `isQuick` as for ranges. */
export function groupsData(scenario: Scenario, isQuick = false) {
  const { groups, threshold } = scenario
  const comparison = isCompared(scenario) ? scenario.comparison : null
  const own = ownPercents(scenario, threshold)
  const now = compareGroups(scenario, threshold, isQuick)
  const ownPinned = comparison === null ? own : ownPercents(scenario, comparison)
  const pinned = comparison === null ? null : compareGroups(scenario, comparison, true)
  return {
    rows: groups.map(({ id }, g): GroupRow => ({
      id,
      label: id,
      threshold: own[g]!,
      pinnedThreshold: ownPinned[g]!,
      now: now.rates[g]!,
      pinned: pinned?.rates[g] ?? null,
    })),
    referenceId: groups[referenceOf(scenario)]?.id ?? '',
    gaps: now.gaps,
    pinnedGaps: pinned?.gaps ?? null,
    threshold,
    comparison,
    hasStart: thresholdUse(scenario) === 'start',
  }
}

/** The threshold of each group, in percent; null for none. */
function ownPercents(scenario: Scenario, threshold: number): readonly (number | null)[] {
  return settingAt(scenario, threshold).thresholds.map((x) => (x === -Infinity ? null : toPercent(x)))
}
