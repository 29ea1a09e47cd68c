import { useMemo } from 'react'
import messages from '../../i18n/messages/en/growth.json'
import { register } from '../../i18n/translate.ts'
import { useHands } from '../panel/dragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { growthData, landmarks } from './growthData.ts'
import { GrowthFigure } from './GrowthFigure.tsx'

register('en', messages)

/** Wrong matches from one mugshot to a billion, a line for each threshold. */
export function GrowthPanel() {
  const { ref, scenario } = usePanel()
  const { onGallery } = useHands(scenario)
  return (
    <div ref={ref}>
      <GrowthFigure
        {...growthData(scenario)}
        landmarks={useMemo(() => landmarks(), [])}
        {...(onGallery && { onGallery })}
      />
    </div>
  )
}
