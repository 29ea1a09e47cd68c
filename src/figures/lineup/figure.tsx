import { t } from '../../i18n/translate.ts'
import { selectProbe } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { Lineup } from './Lineup.tsx'
import { firstOfInterest, lineupOf } from './lineupOf.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { lineupTable, lineupWords } from './lineupWords.ts'

/** The picked search, below the figure it was picked in: who was searched for, the list, and what is true. */
export function LineupPanel({ probe }: Readonly<{ probe: number }>) {
  const scenario = useStore((state) => state.scenario)
  return (
    <Lineup
      {...lineupOf(scenario, probe)}
      actions={
        <button type="button" onClick={() => selectProbe(null)}>
          {t('action.close')}
        </button>
      }
    />
  )
}

/** One search and its list, alone: the one picked, else one of interest. Closing it would leave nothing. */
export function LineupAlone() {
  const scenario = useStore((state) => state.scenario)
  const picked = useStore((state) => state.selectedProbe)
  return <Lineup {...lineupOf(scenario, picked ?? firstOfInterest(scenario))} />
}

export const figure: Figure = {
  Panel: LineupAlone,
  words: (scenario) => lineupWords(...first(scenario)),
  table: (scenario) => lineupTable(...first(scenario)),
}

function first(scenario: Scenario) {
  const { probe, candidates, threshold, comparison } = lineupOf(scenario, firstOfInterest(scenario))
  return [probe, candidates, threshold, comparison] as const
}
