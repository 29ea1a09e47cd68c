import { selectProbe } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { crowdData, readCrowd } from './crowdData.ts'
import { CrowdFigure } from './CrowdFigure.tsx'
import type { Figure } from '../figure.ts'
import { crowdTable } from './crowdTable.ts'
import { crowdWords } from './crowdWords.ts'
import { useCrowdData } from './useCrowdData.ts'

/** The gallery as one growing crowd in which nobody ever moves. */
export function CrowdPanel() {
  const { ref, scenario } = usePanel()
  const picked = useStore((state) => state.selectedProbe)
  const { onGallery } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <CrowdFigure
        {...useCrowdData(scenario)}
        picked={picked}
        onPick={selectProbe}
        {...(onGallery && { onGallery })}
      />
    </div>
  )
}

export const figure: Figure = {
  Panel: CrowdPanel,
  words: (scenario) => crowdWords(readCrowd(crowdData(scenario))),
  table: (scenario) => crowdTable(crowdData(scenario)),
}
