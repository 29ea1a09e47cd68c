import { toPercent } from '../../engine/logOdds.ts'
import { isCompared } from '../../scenario/isCompared.ts'
import { presetById } from '../../scenario/presets/index.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { settingAt } from '../../state/derive.ts'
import { compareGroups, referenceOf } from '../../state/groupRates.ts'
import { isChanged } from '../../words/presetTitle.ts'
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
    publishedRates: publishedRates(scenario),
    hasStart: thresholdUse(scenario) === 'start',
  }
}

/**
 * The rates that somebody published for groups at the threshold set, by group: not counts of which the groups’ sizes are
 * worked out. Null where there are none.
 */
function publishedRates(scenario: Scenario): ReadonlyMap<string, number> | null {
  const preset = presetById(scenario.preset)
  if (preset === null || isChanged(scenario)) return null
  const rates = preset.published.flatMap(({ what, group, rate, count, setting, threshold }) => {
    const at = threshold ?? preset.scenario[setting ?? 'threshold']
    const isHere = what === 'wronglyMatched' && group !== null && at === scenario.threshold
    return isHere && count === null ? [[group, rate] as const] : []
  })
  return rates.length === 0 ? null : new Map(rates)
}

/** The threshold of each group, in percent; null for none. */
function ownPercents(scenario: Scenario, threshold: number): readonly (number | null)[] {
  return settingAt(scenario, threshold).thresholds.map((x) => (x === -Infinity ? null : toPercent(x)))
}
