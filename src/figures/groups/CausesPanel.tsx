import { useState } from 'react'
import { CausesFigure } from './CausesFigure.tsx'
import { decompose, GAP_MEASURES, measureGaps, type CausesOn } from '../../engine/decomposition.ts'
import { compareGroups, referenceOf } from '../../state/groupRates.ts'
import { hasOneThreshold } from '../../state/ownThresholds.ts'
import { populationOf } from '../../state/population.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { usePanel } from '../panel/usePanel.ts'

const ALL_ON: CausesOn = { algorithm: true, gallery: true, photo: true, searched: true }

/** Four causes of a gap, each with a switch, and what is left with it off. */
export function CausesPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const [on, setOn] = useState(ALL_ON)
  const g = mostAffected(scenario)
  const population = populationOf(scenario)
  const { full, remaining } = decompose(population, g)
  const now = measureGaps(population, g, on)
  return (
    <div ref={ref}>
      <CausesFigure
        label={scenario.groups[g]?.id ?? ''}
        reference={scenario.groups[population.reference]?.id ?? ''}
        gaps={GAP_MEASURES.map((measure) => ({
          measure,
          full: full[measure],
          now: now[measure],
          remaining: {
            algorithm: remaining.algorithm[measure],
            gallery: remaining.gallery[measure],
            photo: remaining.photo[measure],
            searched: remaining.searched[measure],
          },
        }))}
        on={on}
        hasOwnThresholds={!hasOneThreshold(scenario) && scenario.mode !== 'rank'}
        onCause={(id, isOn) => setOn({ ...on, [id]: isOn })}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}

/** The group furthest from the reference group, which the switches are shown for. */
function mostAffected(scenario: Scenario): number {
  const { gaps } = compareGroups(scenario, scenario.threshold)
  const furthest = gaps.toSorted(
    (a, b) => Math.abs(b.expectedDifference ?? 0) - Math.abs(a.expectedDifference ?? 0),
  )[0]
  const g = scenario.groups.findIndex(({ id }) => id === furthest?.id)
  return g >= 0 ? g : referenceOf(scenario)
}
