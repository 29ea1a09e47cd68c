import { useMemo, useState } from 'react'
import { FunnelFigure, type OtherReviewer } from './FunnelFigure.tsx'
import { expectedSearches } from '../../engine/naturalFrequencies.ts'
import { REVIEWER } from '../../engine/reviewer.ts'
import { settingAt } from '../../state/derive.ts'
import { reviewerOf, useGame } from '../../state/reviewerGame.ts'
import { reviewerRates, useRates } from '../../state/reviewerRates.ts'
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
  const others = useOthers()
  const [reviewer, setReviewer] = useState(() => {
    const { startWith } = reviewerRates.getState()
    return others.find(({ owner }) => owner === startWith)?.reviewer ?? REVIEWER
  })
  return (
    <div ref={ref} className="panel-stack">
      <FunnelFigure
        expected={expectedSearches(settingAt(enrolled.shown, enrolled.shown.threshold))}
        reviewer={reviewer}
        others={others}
        onReviewer={setReviewer}
      />
      <EnrolledField enrolled={enrolled} />
    </div>
  )
}

/** Reviewers there are beside the study's: the reader, and the class, where games were played. */
function useOthers(): readonly OtherReviewer[] {
  const own = useGame((game) => game.result)
  const ofClass = useRates(({ classResult }) => classResult)
  return useMemo(() => {
    const results = [
      { owner: 'own', result: own },
      { owner: 'class', result: ofClass },
    ] as const
    return results.flatMap(({ owner, result }) =>
      result === null ? [] : [{ owner, result, reviewer: reviewerOf(result) }],
    )
  }, [own, ofClass])
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
