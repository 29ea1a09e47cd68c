import { lazy, Suspense, useMemo } from 'react'
import { Searches } from './Searches.tsx'
import { selectProbe } from '../../state/actions.ts'
import { searchesAt, settingAt } from '../../state/derive.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useShownScenario } from '../../state/useShownScenario.ts'
import { useStore } from '../../state/useStore.ts'
import { useExportInfo } from '../panel/useExportInfo.ts'
import { useOnScreen } from '../panel/useOnScreen.ts'
import { inForce } from '../../words/inForce.ts'
import { isCompared } from '../../scenario/isCompared.ts'

const LineupPanel = lazy(() =>
  import('../lineup/LineupPanel.tsx').then((part) => ({ default: part.LineupPanel })),
)

/** Every search as a mark; the one that is picked shows its list below. */
export function SearchesPanel() {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useShownScenario(shown)
  const picked = useStore((state) => state.selectedProbe)
  const lit = useStore((state) => state.highlighted)
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
        onPick={selectProbe}
        lit={lit}
        exportInfo={useExportInfo(scenario)}
      />
      {picked !== null && (
        <Suspense fallback={null}>
          <LineupPanel probe={picked} />
        </Suspense>
      )}
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
