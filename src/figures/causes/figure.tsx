import { useState } from 'react'
import { decompose, GAP_MEASURES, measureGaps, type CausesOn } from '../../engine/decomposition.ts'
import { referenceOf } from '../../scenario/referenceOf.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { compareGroups } from '../../state/groupRates.ts'
import { hasOneThreshold } from '../../state/ownThresholds.ts'
import { populationOf } from '../../state/population.ts'
import { usePanel } from '../panel/usePanel.ts'
import { CausesFigure } from './CausesFigure.tsx'
import { type MeasuredGap, causesTable, causesWords } from './causesWords.ts'
import type { Figure } from '../figure.ts'

export const ALL_ON: CausesOn = { algorithm: true, cross: true, gallery: true, photo: true, searched: true }

/** Five causes of a gap, each with a switch, and what is left with it off. */
export function CausesPanel() {
  const { ref, scenario } = usePanel()
  const [on, setOn] = useState(ALL_ON)
  return (
    <div ref={ref}>
      <CausesFigure
        {...causesData(scenario, on)}
        on={on}
        onCause={(id, isOn) => setOn({ ...on, [id]: isOn })}
      />
    </div>
  )
}

/** The gaps of the group furthest from the reference group, as the switches stand. */
export function causesData(scenario: Scenario, on: CausesOn) {
  const g = mostAffected(scenario)
  const population = populationOf(scenario)
  const { full, remaining } = decompose(population, g)
  const now = measureGaps(population, g, on)
  const gaps = GAP_MEASURES.map((measure): MeasuredGap => ({
    measure,
    full: full[measure],
    now: now[measure],
    remaining: {
      algorithm: remaining.algorithm[measure],
      cross: remaining.cross[measure],
      gallery: remaining.gallery[measure],
      photo: remaining.photo[measure],
      searched: remaining.searched[measure],
    },
  }))
  return {
    label: scenario.groups[g]?.id ?? '',
    reference: scenario.groups[population.reference]?.id ?? '',
    gaps,
    hasOwnThresholds: !hasOneThreshold(scenario) && scenario.mode !== 'rank',
  }
}

function mostAffected(scenario: Scenario): number {
  const { gaps } = compareGroups(scenario, scenario.threshold)
  const furthest = gaps.toSorted(
    (a, b) => Math.abs(b.expectedDifference ?? 0) - Math.abs(a.expectedDifference ?? 0),
  )[0]
  const g = scenario.groups.findIndex(({ id }) => id === furthest?.id)
  return g >= 0 ? g : referenceOf(scenario)
}

/** With all causes on and the gap measured in wrong matches, as the reader finds it. */
export const figure: Figure = {
  Panel: CausesPanel,
  words: (scenario) => causesWords(shown(scenario)),
  table: (scenario) => causesTable(shown(scenario)),
}

function shown(scenario: Scenario) {
  const { gaps, ...data } = causesData(scenario, ALL_ON)
  return { ...data, gap: gaps[0]! }
}
