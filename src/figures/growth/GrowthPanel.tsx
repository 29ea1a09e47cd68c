import { useMemo } from 'react'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { growthData, landmarks } from './growthData.ts'
import { GrowthFigure } from './GrowthFigure.tsx'

/** Wrong matches from one mugshot to a billion, a line for each threshold. */
export function GrowthPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const { onGallery } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <GrowthFigure
        {...growthData(scenario)}
        landmarks={useMemo(() => landmarks(), [])}
        {...(onGallery && { onGallery })}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
