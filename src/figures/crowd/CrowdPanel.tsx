import { CrowdFigure } from './CrowdFigure.tsx'
import messages from '../../i18n/messages/en/crowd.json'
import { register } from '../../i18n/translate.ts'
import { selectProbe } from '../../state/actions.ts'
import { crowdLights } from '../../state/crowd.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { useStore } from '../../state/useStore.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { remark } from '../../words/remark.ts'
import { isCompared } from '../../scenario/isCompared.ts'

register('en', messages)

/** The gallery as one growing crowd in which nobody ever moves. */
export function CrowdPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const picked = useStore((state) => state.selectedProbe)
  const { onGallery } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <CrowdFigure
        gallerySize={scenario.gallerySize}
        threshold={scenario.mode === 'rank' ? null : drawnThreshold(scenario)}
        comparison={isCompared(scenario) ? scenario.comparison : null}
        lights={crowdLights(scenario)}
        searches={scenario.searches}
        listLength={scenario.listLength}
        picked={picked}
        onPick={selectProbe}
        {...(onGallery && { onGallery })}
        remark={scenario.mode === 'rank' ? null : remark(scenario)}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
