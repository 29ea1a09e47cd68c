import { useMemo } from 'react'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { growthData, landmarks } from './growthData.ts'
import { GrowthFigure } from './GrowthFigure.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import { hasOneThreshold } from '../../state/ownThresholds.ts'
import { fpirRangeAt } from '../../state/ranges.ts'
import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import './embed.css'
import { growthTable, linesDrawn } from './growthTable.ts'
import { growthWords, readGrowth } from './growthWords.ts'

/** Wrong matches from one mugshot to a billion, a line for each threshold. */
export function GrowthPanel() {
  const { ref, scenario, isMoving } = usePanel()
  const { onGallery } = useDragHandlers(scenario)
  const rangeAt = useMemo(() => (isMoving ? null : growthRange(scenario)), [isMoving, scenario])
  return (
    <div ref={ref}>
      <GrowthFigure
        {...growthData(scenario)}
        landmarks={useMemo(() => landmarks(), [])}
        rangeAt={rangeAt}
        {...(onGallery && { onGallery })}
      />
    </div>
  )
}

/** Where the line in use could be, at any gallery: few parameter sets, as it is asked for at many. Null without a line. */
function growthRange(scenario: Scenario) {
  if (scenario.mode === 'rank' || !hasOneThreshold(scenario)) return null
  return (gallerySize: number) => fpirRangeAt(scenario, scenario.threshold, gallerySize, true)
}

/** The textbook's rule is drawn, said and listed only once a reader asks for it. */
export const figure: Figure = {
  Panel: GrowthPanel,
  words: (scenario) => {
    const data = growthData(scenario)
    return withRemark(growthWords(readGrowth({ ...data, textbook: null })), data.remark)
  },
  table: (scenario) => {
    const data = growthData(scenario)
    const thresholds = linesDrawn(data.threshold, data.comparison)
    return growthTable({ ...data, textbook: null, landmarks: landmarks(), thresholds })
  },
}
