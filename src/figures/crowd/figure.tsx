import { selectProbe } from '../../state/actions.ts'
import { useStore } from '../../state/useStore.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { crowdData, readCrowd } from './crowdData.ts'
import { CrowdFigure } from './CrowdFigure.tsx'
import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import { crowdTable } from './crowdTable.ts'
import { crowdWords } from './crowdWords.ts'
import './embed.css'

/** The gallery as one growing crowd in which nobody ever moves. */
export function CrowdPanel() {
  const { ref, scenario } = usePanel()
  const picked = useStore((state) => state.selectedProbe)
  const { onGallery } = useDragHandlers(scenario)
  return (
    <div ref={ref}>
      <CrowdFigure
        {...crowdData(scenario)}
        picked={picked}
        onPick={selectProbe}
        {...(onGallery && { onGallery })}
      />
    </div>
  )
}

export const figure: Figure = {
  Panel: CrowdPanel,
  words: (scenario) => {
    const data = crowdData(scenario)
    return withRemark(crowdWords(readCrowd(data)), data.remark)
  },
  table: (scenario) => {
    const { lights, gallerySize, threshold, comparison } = crowdData(scenario)
    return crowdTable(lights, gallerySize, threshold, comparison)
  },
}
