import { useMemo } from 'react'
import { GrowthFigure } from './GrowthFigure.tsx'
import messages from '../../i18n/messages/en/growth.json'
import { register, tMaybe } from '../../i18n/translate.ts'
import { PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { sharesOf, textbookOf } from '../../state/shares.ts'
import { titleOf } from '../../words/presetTitle.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { remark } from '../../words/remark.ts'
import { isCompared } from '../../scenario/isCompared.ts'

register('en', messages)

/** Galleries readers have heard of, the most telling first. */
const LANDMARKS = ['aclu-2018', 'fbi-30m', 'amazon-2018', 'washington-county', 'orlando-2018'] as const

/** Wrong matches from one mugshot to a billion, a line for each threshold. */
export function GrowthPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const landmarks = useLandmarks()
  const { onGallery } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <GrowthFigure
        gallerySize={scenario.gallerySize}
        threshold={drawnThreshold(scenario)}
        comparison={isCompared(scenario) ? scenario.comparison : null}
        searches={scenario.matedShare > 0 ? null : scenario.searches}
        wrongPer={sharesOf(scenario).wrong}
        textbook={scenario.rho > 0 ? textbookOf(scenario) : null}
        landmarks={landmarks}
        {...(onGallery && { onGallery })}
        remark={remark(scenario)}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}

function useLandmarks() {
  return useMemo(
    () =>
      LANDMARKS.flatMap((id) => {
        const preset = PRESET_SCENARIOS.get(id)
        if (preset === undefined) return []
        return [{ id, name: tMaybe(`preset.${id}.place`) ?? titleOf(id), gallerySize: preset.gallerySize }]
      }),
    [],
  )
}
