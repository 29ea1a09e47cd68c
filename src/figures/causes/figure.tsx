import { useState } from 'react'
import {
  CAUSES,
  decompose,
  GAP_MEASURES,
  measureGaps,
  type Cause,
  type CausesOn,
  type Gaps,
} from '../../engine/decomposition.ts'
import { formatRate, formatRatio, sayThreshold } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { modelKey } from '../../scenario/cacheKey.ts'
import { referenceOf } from '../../scenario/referenceOf.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { useIsStepOpened } from '../../state/lessonOpened.ts'
import { noteTried } from '../../state/lessonTried.ts'
import { memoize } from '../../state/memoize.ts'
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
  const isStep = useIsStepOpened()
  // In a step the gap is compared with what the step began beside, however the threshold is dragged past that.
  const [beside] = useState(scenario.comparison)
  const [switched, setSwitched] = useState<readonly Cause[]>([])
  return (
    <div ref={ref}>
      <CausesFigure
        {...causesData(isStep ? { ...scenario, comparison: beside } : scenario, on)}
        on={on}
        known={isStep ? switched : CAUSES}
        fixed={isStep && errsAlike(scenario) ? ['algorithm'] : []}
        onCause={(id, isOn) => {
          setOn({ ...on, [id]: isOn })
          noteTried(id)
          setSwitched((before) => (before.includes(id) ? before : [...before, id]))
        }}
      />
    </div>
  )
}

/** Whether the algorithm confuses two people of one group as often in each: then its switch would have nothing to take. */
function errsAlike({ groups }: Scenario): boolean {
  return groups.every(({ falseMatchFactor }) => falseMatchFactor === groups[0]?.falseMatchFactor)
}

/** The gaps of the group furthest from the reference group, as the switches stand. */
export function causesData(scenario: Scenario, on: CausesOn) {
  const g = mostAffected(scenario)
  const population = populationOf(scenario)
  const { full, remaining } = decompose(population, g)
  const now = measureGaps(population, g, on)
  const [along, former] = [gapsAlong(scenario, g), formerGaps(scenario, g, on)]
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
    former: former && { when: former.when, gap: former.gaps[measure] },
    along: along.map((gapsThere) => gapsThere[measure]),
  }))
  return {
    label: scenario.groups[g]?.id ?? '',
    reference: scenario.groups[population.reference]?.id ?? '',
    gaps,
    assumed: assumedWords(scenario, g, population.reference),
    hasOwnThresholds: !hasOneThreshold(scenario) && scenario.mode !== 'rank',
  }
}

/** What nobody published, and the scenario takes for granted all the same: who is enrolled, and whom the algorithm confuses. */
function assumedWords({ groups }: Scenario, g: number, reference: number): string | null {
  const [one, other] = [groups[g], groups[reference]]
  if (one === undefined || other === undefined || one === other) return null
  const enrolled = groups.reduce((sum, { galleryShare }) => sum + galleryShare, 0)
  const factor = formatRatio(one.falseMatchFactor / other.falseMatchFactor)
  return t('groups.causes.assumed', {
    label: one.id,
    reference: other.id,
    share: formatRate(one.galleryShare / enrolled),
    factor: factor === formatRatio(1) ? 'same' : factor,
  })
}

/** Thresholds at which rulers are laid out. */
const ALONG = [50, 60, 70, 80, 90, 95, 99, 99.9] as const

const gapsAlong = memoize(
  (scenario: Scenario, g: number) => `${g} ${modelKey(scenario, ['threshold', 'comparison'])}`,
  (scenario: Scenario, g: number): readonly Gaps[] =>
    ALONG.map((threshold) => measureGaps(populationOf({ ...scenario, threshold }), g, ALL_ON)),
  4,
)

/** The gaps at the threshold that the state is compared with; where there is none, with all causes on. */
function formerGaps(scenario: Scenario, g: number, on: CausesOn) {
  const { threshold, comparison } = scenario
  if (comparison !== null && comparison !== threshold) {
    const when = t('groups.causes.former.at', { threshold: sayThreshold(comparison) })
    return { when, gaps: measureGaps(populationOf({ ...scenario, threshold: comparison }), g, ALL_ON) }
  }
  if (CAUSES.every((id) => on[id])) return null
  return { when: t('groups.causes.former.all'), gaps: measureGaps(populationOf(scenario), g, ALL_ON) }
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
