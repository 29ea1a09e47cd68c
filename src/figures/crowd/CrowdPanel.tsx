import { CrowdFigure } from './CrowdFigure.tsx'
import { pick } from '../../state/actions.ts'
import { crowdLights } from '../../state/crowd.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { useStore } from '../../state/useStore.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useHands } from '../panel/dragHandlers.ts'
import { remark } from '../../words/remark.ts'
import { isCompared } from '../../scenario/isCompared.ts'

/** The gallery as one growing crowd in which nobody ever moves. */
export function CrowdPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const picked = useStore((state) => state.picked)
  const { onGallery } = useHands(scenario)
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
        onPick={pick}
        {...(onGallery && { onGallery })}
        remark={scenario.mode === 'rank' ? null : remark(scenario)}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
