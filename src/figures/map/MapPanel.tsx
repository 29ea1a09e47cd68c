import { useMemo } from 'react'
import { MapFigure, type MapFigureProps } from './MapFigure.tsx'
import type { MapPlace } from './mapPlace.ts'
import { tMaybe } from '../../i18n/translate.ts'
import { PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { expectedAt } from '../../state/derive.ts'
import { mapStanding } from '../../state/mapStanding.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { sharesOf } from '../../state/shares.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { isCompared } from '../../scenario/isCompared.ts'

/** Places worth a name on the map, the most telling first. */
const PLACES = [
  'amazon-2018',
  'fbi-30m',
  'washington-county',
  'aclu-2018',
  'orlando-2018',
  'crowd-watchlist',
  'airport-gate',
] as const
const TESTS: readonly string[] = ['amazon-2018', 'aclu-2018']

/** Threshold across, gallery up: everywhere one could stand, and where others do. */
export function MapPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const { wrong, missed } = sharesOf(scenario)
  const places = usePlaces(scenario)
  const handlers = useDragHandlers(scenario)
  const standing = mapStanding(scenario)
  return (
    <div ref={ref}>
      <MapFigure
        threshold={drawnThreshold(scenario)}
        comparison={isCompared(scenario) ? scenario.comparison : null}
        gallerySize={scenario.gallerySize}
        wrongPer={wrong}
        missed={missed}
        places={places}
        standing={standing}
        here={standing === null ? sharesHere(scenario) : undefined}
        exportInfo={exportInfo}
        {...handlers}
      />
    </div>
  )
}

/** As the sentence says them: the map need not work them out once more. */
function sharesHere(scenario: Scenario): MapFigureProps['here'] {
  const { fpir, fnir } = expectedAt(scenario, scenario.threshold).overall
  return fpir === null || fnir === null ? undefined : { wrong: fpir, missed: fnir }
}

/** Other systems; the one stood in is the reader's own point. */
function usePlaces({ preset }: Scenario): readonly MapPlace[] {
  return useMemo(
    () =>
      PLACES.filter((id) => id !== preset).flatMap((id) => {
        const other = PRESET_SCENARIOS.get(id)
        if (other === undefined) return []
        const threshold = other.mode === 'rank' ? null : other.threshold
        const name = tMaybe(`preset.${id}.place`) ?? titleOf(id)
        return [
          {
            id,
            name,
            threshold,
            gallerySize: other.gallerySize,
            kind: TESTS.includes(id) ? 'test' : 'use',
          } as const,
        ]
      }),
    [preset],
  )
}
