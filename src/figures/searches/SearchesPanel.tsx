import { useMemo } from 'react'
import { Searches } from './Searches.tsx'
import { pick } from '../../state/actions.ts'
import { searchesAt, settingAt } from '../../state/derive.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStoreWhile } from '../../state/useStoreWhile.ts'
import { useExportInfo } from '../panel/useExportInfo.ts'
import { useOnScreen } from '../panel/useOnScreen.ts'
import { inForce } from '../../words/inForce.ts'
import { isCompared } from '../../scenario/isCompared.ts'

/** Every search as a mark; the one that is selected is open as a lineup above. */
export function SearchesPanel() {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useStoreWhile(shown, (state) => state.scenario)
  const picked = useStoreWhile(shown, (state) => state.picked)
  const lit = useStoreWhile(shown, (state) => state.lit)
  const { threshold, comparison } = scenario
  const groups = useSearchGroups(scenario)
  const now = searchesAt(scenario, threshold)
  const compared = isCompared(scenario) ? searchesAt(scenario, comparison ?? threshold).outcome : null
  return (
    <div ref={ref}>
      <Searches
        {...now}
        groups={groups}
        comparisonOutcome={compared}
        threshold={inForce(scenario)}
        comparison={comparison}
        picked={picked}
        onPick={pick}
        lit={lit}
        exportInfo={useExportInfo(scenario)}
      />
    </div>
  )
}

/** The groups searched for, the same object until they change: figures lay their people out anew when they do. */
function useSearchGroups(scenario: Scenario) {
  const counts = settingAt(scenario, scenario.threshold).searchCounts.join(' ')
  const { groups } = scenario
  return useMemo(
    () => counts.split(' ').map((count, g) => ({ name: groups[g]?.id ?? '', count: Number(count) })),
    [counts, groups],
  )
}
