import { useMemo } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { searchesAt } from '../../state/derive.ts'
import { TellingSetting } from '../panel/TellingSetting.tsx'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { groupsData } from './groupsData.ts'
import { GroupsFigure } from './GroupsFigure.tsx'
import type { Figure } from '../figure.ts'
import { orderRows } from './groupRow.ts'
import { groupsTable } from './groupsTable.ts'
import { groupsWords } from './groupsWords.ts'
import './embed.css'

/** Who pays: how often each group is wrongly matched, with everyone in it and intervals. */
export function GroupRatesPanel() {
  const { ref, scenario, isMoving } = usePanel()
  const { onThreshold } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <GroupsFigure
        {...groupsData(scenario, isMoving)}
        people={usePeople(scenario)}
        isMoving={isMoving}
        {...(onThreshold && { onThreshold })}
      />
      <TellingSetting scenario={scenario} />
    </div>
  )
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

export const figure: Figure = {
  Panel: GroupRatesPanel,
  words: (scenario) => groupsWords(ordered(scenario)),
  table: (scenario) => groupsTable(ordered(scenario)),
}

function ordered(scenario: Scenario) {
  const data = groupsData(scenario)
  return { ...data, rows: orderRows(data.rows, 'largest') }
}
