import { useState } from 'react'
import { FunnelFigure } from './FunnelFigure.tsx'
import { expectedSearches } from '../../engine/naturalFrequencies.ts'
import { REVIEWER } from '../../engine/reviewer.ts'
import { settingAt } from '../../state/derive.ts'
import { someEnrolled } from '../../scenario/someEnrolled.ts'
import { EnrolledField } from '../panel/EnrolledField.tsx'
import { usePanel } from '../panel/usePanel.ts'
import { useSomeEnrolled } from '../panel/useSomeEnrolled.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Figure } from '../figure.ts'
import { funnelCounts } from './funnelCounts.ts'
import { funnelTable, funnelWords } from './funnelWords.ts'

/** From searches to wrong names that survive a human check. */
export function ReviewerPanel() {
  const { ref, scenario } = usePanel()
  const enrolled = useSomeEnrolled(scenario)
  const [reviewer, setReviewer] = useState(REVIEWER)
  return (
    <div ref={ref} className="panel-stack">
      <FunnelFigure
        expected={expectedSearches(settingAt(enrolled.shown, enrolled.shown.threshold))}
        reviewer={reviewer}
        onReviewer={setReviewer}
      />
      <EnrolledField enrolled={enrolled} />
    </div>
  )
}

/** With the reviewer of the study, whom the reader may change. */
export const figure: Figure = {
  Panel: ReviewerPanel,
  words: (scenario) => funnelWords(counted(scenario)),
  table: (scenario) => funnelTable(counted(scenario)),
}

function counted(given: Scenario) {
  const scenario = someEnrolled(given)
  return funnelCounts(expectedSearches(settingAt(scenario, scenario.threshold)), REVIEWER)
}
