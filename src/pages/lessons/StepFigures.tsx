import { lazy, Suspense, type ComponentType } from 'react'
import type { FigureId } from '../../lessons/lesson.ts'
import { useStore } from '../../state/useStore.ts'
import { MapPanel } from '../../figures/map/MapPanel.tsx'
import { ScoresPanel } from '../../figures/scores/ScoresPanel.tsx'
import { SearchesPanel } from '../../figures/searches/SearchesPanel.tsx'

const FIGURES: Readonly<Record<Exclude<FigureId, 'lineup'>, ComponentType>> = {
  searches: SearchesPanel,
  scores: ScoresPanel,
  map: MapPanel,
  growth: lazy(() =>
    import('../../figures/growth/GrowthPanel.tsx').then((part) => ({ default: part.GrowthPanel })),
  ),
  tradeoff: lazy(() =>
    import('../../figures/tradeoff/TradeoffPanel.tsx').then((part) => ({ default: part.TradeoffPanel })),
  ),
  groups: lazy(() =>
    import('../../figures/groups/GroupsPanel.tsx').then((part) => ({ default: part.GroupsPanel })),
  ),
  crowd: lazy(() =>
    import('../../figures/crowd/CrowdPanel.tsx').then((part) => ({ default: part.CrowdPanel })),
  ),
  repeat: lazy(() =>
    import('../../figures/repeat/RepeatPanel.tsx').then((part) => ({ default: part.RepeatPanel })),
  ),
  frequencies: lazy(() =>
    import('../../figures/frequencies/FrequenciesPanel.tsx').then((part) => ({
      default: part.FrequenciesPanel,
    })),
  ),
  policies: lazy(() =>
    import('../../figures/policies/PoliciesPanel.tsx').then((part) => ({ default: part.PoliciesPanel })),
  ),
  reviewer: lazy(() =>
    import('../../figures/funnel/FunnelPanel.tsx').then((part) => ({ default: part.ReviewerPanel })),
  ),
}

const LineupPanel = lazy(() =>
  import('../../figures/lineup/LineupPanel.tsx').then((part) => ({ default: part.LineupPanel })),
)

/** The figures of a step, in its order. The searches open the picked list themselves. */
export function StepFigures({ figures }: Readonly<{ figures: readonly FigureId[] }>) {
  const withSearches = figures.includes('searches')
  const drawn = figures.filter((id) => id !== 'lineup' || !withSearches)
  return (
    <div className={drawn.length > 1 ? 'lesson-figures lesson-figures-two' : 'lesson-figures'}>
      {drawn.map((id) => (
        <Suspense key={id} fallback={<div className="page-waiting" />}>
          <Figure id={id} />
        </Suspense>
      ))}
    </div>
  )
}

function Figure({ id }: Readonly<{ id: FigureId }>) {
  const picked = useStore((state) => state.selectedProbe)
  if (id === 'lineup') return picked === null ? <SearchesPanel /> : <LineupPanel probe={picked} />
  const Panel = FIGURES[id]
  return <Panel />
}
