import { useMemo } from 'react'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { mapData, mapPlaces } from './mapData.ts'
import { MapFigure } from './MapFigure.tsx'
import { mapRanges } from './mapRanges.ts'

/** Threshold across, gallery up: everywhere one could stand, and where others do. */
export function MapPanel() {
  const { ref, scenario, isMoving } = usePanel()
  const { preset } = scenario
  return (
    <div ref={ref}>
      <MapFigure
        {...mapData(scenario)}
        ranges={useMemo(() => (isMoving ? null : mapRanges(scenario)), [isMoving, scenario])}
        places={useMemo(() => mapPlaces(preset), [preset])}
        {...useDragHandlers(scenario)}
      />
    </div>
  )
}
