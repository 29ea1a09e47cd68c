import { selectProbe } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { crowdData } from './crowdData.ts'
import { CrowdFigure } from './CrowdFigure.tsx'

/** The gallery as one growing crowd in which nobody ever moves. */
export function CrowdPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const picked = useStore((state) => state.selectedProbe)
  const { onGallery } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <CrowdFigure
        {...crowdData(scenario)}
        picked={picked}
        onPick={selectProbe}
        {...(onGallery && { onGallery })}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
