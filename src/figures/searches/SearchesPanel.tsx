import { useMemo } from 'react'
import { selectProbe } from '../../state/actions.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useShownScenario } from '../../state/useShownScenario.ts'
import { useStore } from '../../state/useStore.ts'
import { useOnScreen } from '../panel/usePanel.ts'
import { Searches } from './Searches.tsx'
import { searchesData, searchGroups } from './searchesData.ts'

export function SearchesPanel() {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useShownScenario(shown)
  const picked = useStore((state) => state.selectedProbe)
  const lit = useStore((state) => state.highlighted)
  return (
    <div ref={ref}>
      <Searches
        {...searchesData(scenario)}
        groups={useSearchGroups(scenario)}
        picked={picked}
        onPick={selectProbe}
        lit={lit}
      />
    </div>
  )
}

/** The groups searched for, the same object until they change: figures lay their people out anew when they do. */
function useSearchGroups(scenario: Scenario) {
  const written = JSON.stringify(searchGroups(scenario))
  return useMemo(() => JSON.parse(written) as ReturnType<typeof searchGroups>, [written])
}
