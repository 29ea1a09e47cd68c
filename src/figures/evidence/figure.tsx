import { useMemo } from 'react'
import { commit } from '../../state/actions.ts'
import { sameWorld, equivalentWorldsOf, worldScenario } from '../../state/equivalentWorlds.ts'
import { usePanel } from '../panel/usePanel.ts'
import { SameEvidenceFigure } from './SameEvidenceFigure.tsx'
import type { Figure } from '../figure.ts'
import { evidenceTable, evidenceWords } from './evidenceWords.ts'

/** The published counts by group, and unlike worlds that all give them. */
export function EvidencePanel() {
  const { ref, scenario } = usePanel()
  const { preset } = scenario
  const found = useMemo(() => equivalentWorldsOf(preset), [preset])
  if (found === null) return null
  const { label, reference, worlds } = found
  return (
    <div ref={ref}>
      <SameEvidenceFigure
        {...{ label, reference, worlds }}
        loaded={worlds.find((world) => sameWorld(scenario, world))?.id ?? null}
        onLoad={(id) => {
          const world = worlds.find((one) => one.id === id)
          if (world !== undefined) commit(worldScenario(preset, world))
        }}
      />
    </div>
  )
}

/** A preset whose counts nobody published by group has no worlds: nothing is drawn of it. */
const NONE = { label: '', reference: '', worlds: [] }

export const figure: Figure = {
  Panel: EvidencePanel,
  words: ({ preset }) => evidenceWords(equivalentWorldsOf(preset) ?? NONE),
  table: ({ preset }) => evidenceTable(equivalentWorldsOf(preset) ?? NONE),
}
