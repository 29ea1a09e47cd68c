import { useMemo } from 'react'
import { SameEvidenceFigure } from './SameEvidenceFigure.tsx'
import { commit } from '../../state/actions.ts'
import { sameWorld, equivalentWorldsOf, worldScenario } from '../../state/equivalentWorlds.ts'
import { usePanel } from '../panel/usePanel.ts'

/** The published counts by group, and unlike worlds that all give them. */
export function EvidencePanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const { preset } = scenario
  const worlds = useMemo(() => equivalentWorldsOf(preset), [preset])
  if (worlds === null) return null
  return (
    <div ref={ref}>
      <SameEvidenceFigure
        label={worlds.label}
        reference={worlds.reference}
        worlds={worlds.worlds}
        loaded={worlds.worlds.find((world) => sameWorld(scenario, world))?.id ?? null}
        onLoad={(id) => {
          const world = worlds.worlds.find((one) => one.id === id)
          if (world !== undefined) commit(worldScenario(preset, world))
        }}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
