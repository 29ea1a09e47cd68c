import { useMemo } from 'react'
import { settle } from '../../state/actions.ts'
import { sameWorld, worldsFor, worldScenario } from '../../state/worlds.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SameEvidenceFigure } from './SameEvidenceFigure.tsx'

/** The published counts by group, and unlike worlds that all give them. */
export function EvidencePanel() {
  const { ref, scenario } = usePanel()
  const { preset } = scenario
  const found = useMemo(() => worldsFor(preset), [preset])
  if (found === null) return null
  const { label, reference, worlds } = found
  return (
    <div ref={ref}>
      <SameEvidenceFigure
        {...{ label, reference, worlds }}
        loaded={worlds.find((world) => sameWorld(scenario, world))?.id ?? null}
        onLoad={(id) => {
          const world = worlds.find((one) => one.id === id)
          if (world !== undefined) settle(worldScenario(preset, world))
        }}
      />
    </div>
  )
}
