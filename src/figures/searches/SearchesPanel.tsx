import { lazy, Suspense, useMemo } from 'react'
import { pick } from '../../state/actions.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useStoreWhile } from '../../state/useStoreWhile.ts'
import { useOnScreen } from '../panel/usePanel.ts'
import { Searches } from './Searches.tsx'
import { searchesData, searchGroups } from './searchesData.ts'

const LineupPanel = lazy(() => import('../lineup/figure.tsx').then((part) => ({ default: part.LineupPanel })))

/** Every search as a mark; the one that is picked shows its list below. */
export function SearchesPanel() {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useStoreWhile(shown, (state) => state.scenario)
  const picked = useStoreWhile(shown, (state) => state.picked)
  const lit = useStoreWhile(shown, (state) => state.lit)
  return (
    <div ref={ref}>
      <Searches
        {...searchesData(scenario)}
        groups={useSearchGroups(scenario)}
        picked={picked}
        onPick={pick}
        lit={lit}
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
  const written = JSON.stringify(searchGroups(scenario))
  return useMemo(() => JSON.parse(written) as ReturnType<typeof searchGroups>, [written])
}
