import { pick } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { useHands } from '../panel/dragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { crowdData } from './crowdData.ts'
import { CrowdFigure } from './CrowdFigure.tsx'

/** The gallery as one growing crowd in which nobody ever moves. */
export function CrowdPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const picked = useStore((state) => state.picked)
  const { onGallery } = useHands(scenario)
  return (
    <div ref={ref}>
      <CrowdFigure
        {...crowdData(scenario)}
        picked={picked}
        onPick={pick}
        {...(onGallery && { onGallery })}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
