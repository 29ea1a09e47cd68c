import { useMemo } from 'react'
import { GroupsFigure } from './GroupsFigure.tsx'
import { toPercent } from '../../engine/logOdds.ts'
import messages from '../../i18n/messages/en/groups.json'
import { register } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { thresholdUse } from '../../scenario/thresholdUse.ts'
import { searchesAt, settingAt } from '../../state/derive.ts'
import { compareGroups, referenceOf } from '../../state/groupRates.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { isCompared } from '../../scenario/isCompared.ts'

register('en', messages)

/** Who pays: how often each group is wrongly matched, with everyone in it and intervals. */
export function GroupRatesPanel() {
  const { ref, scenario, isMoving, exportInfo } = usePanel()
  const { onThreshold } = useDragHandlers(scenario)
  const { groups, threshold, comparison } = scenario
  const own = ownPercents(scenario, threshold)
  const now = compareGroups(scenario, threshold)
  const ownPinned = comparison === null ? own : ownPercents(scenario, comparison)
  const pinned = isCompared(scenario) && comparison !== null ? compareGroups(scenario, comparison) : null
  return (
    <div ref={ref}>
      <GroupsFigure
        rows={groups.map(({ id }, g) => ({
          id,
          label: id,
          threshold: own[g]!,
          pinnedThreshold: ownPinned[g]!,
          now: now.rates[g]!,
          pinned: pinned?.rates[g] ?? null,
        }))}
        people={usePeople(scenario)}
        referenceId={groups[referenceOf(scenario)]?.id ?? ''}
        gaps={now.gaps}
        pinnedGaps={pinned?.gaps ?? null}
        threshold={threshold}
        comparison={pinned === null ? null : comparison}
        hasStart={thresholdUse(scenario) === 'start'}
        isMoving={isMoving}
        exportInfo={exportInfo}
        headingLevel={3}
        {...(onThreshold && { onThreshold })}
      />
    </div>
  )
}

/** The threshold of each group, in percent; null for none. */
function ownPercents(scenario: Scenario, threshold: number): readonly (number | null)[] {
  return settingAt(scenario, threshold).thresholds.map((x) => (x === -Infinity ? null : toPercent(x)))
}

/** Everybody's best lookalike by group, the same object until another run or gallery moves somebody. */
function usePeople(scenario: Scenario) {
  const { group, isMated, bestNonMate } = searchesAt(scenario, scenario.threshold)
  const { groups } = scenario
  return useMemo(
    () =>
      Object.fromEntries(
        groups.map(({ id }, g) => [
          id,
          bestNonMate.filter((_, probe) => group[probe] === g && isMated[probe] === 0),
        ]),
      ),
    [bestNonMate, group, isMated, groups],
  )
}
