import { useMemo } from 'react'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { growthData, growthRanges, landmarks } from './growthData.ts'
import { GrowthFigure } from './GrowthFigure.tsx'
import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import './embed.css'
import { growthTable, linesDrawn } from './growthTable.ts'
import { growthWords, readGrowth } from './growthWords.ts'

/** Wrong matches from one mugshot to a billion, a line for each threshold. */
export function GrowthPanel() {
  const { ref, scenario, isMoving } = usePanel()
  const { onGallery } = useDragHandlers(scenario)
  const ranges = useMemo(() => (isMoving ? {} : growthRanges(scenario)), [isMoving, scenario])
  return (
    <div ref={ref}>
      <GrowthFigure
        {...growthData(scenario)}
        landmarks={useMemo(() => landmarks(), [])}
        {...ranges}
        {...(onGallery && { onGallery })}
      />
    </div>
  )
}

/** The textbook's rule is drawn, said and listed only once a reader asks for it. */
export const figure: Figure = {
  Panel: GrowthPanel,
  words: (scenario) => {
    const data = growthData(scenario)
    return withRemark(
      growthWords(readGrowth({ ...data, ...growthRanges(scenario), textbook: null })),
      data.remark,
    )
  },
  table: (scenario) => {
    const data = growthData(scenario)
    const thresholds = linesDrawn(data.threshold, data.comparison, data.stops)
    return growthTable({
      ...data,
      ...growthRanges(scenario),
      textbook: null,
      landmarks: landmarks(),
      thresholds,
    })
  },
}
