import { useMemo } from 'react'
import { RepeatFigure } from './RepeatFigure.tsx'
import { tMaybe } from '../../i18n/translate.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { observedAt } from '../../state/derive.ts'
import {
  countChanceOf,
  countChances,
  isSolvedHere,
  publishedFor,
  repeatedTests,
  shareFoundFor,
} from '../../state/repeated.ts'
import { usePanel } from '../panel/usePanel.ts'
import { inForce } from '../../words/inForce.ts'
import { isCompared } from '../../scenario/isCompared.ts'

/** The same test a thousand times, and whether what was published needs more than luck. */
export function RepeatPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const { threshold, comparison, searches } = scenario
  const chances = countChances(scenario, threshold)
  const compared = isCompared(scenario) && comparison !== null
  return (
    <div ref={ref}>
      <RepeatFigure
        runs={repeatedTests(scenario, threshold)}
        pmf={chances}
        pinnedPmf={compared ? countChances(scenario, comparison) : null}
        searches={searches}
        threshold={inForce(scenario)}
        comparison={compared ? comparison : null}
        thisRun={observedAt(scenario, threshold).overall.falsePositives}
        published={usePublished(scenario)}
        share={useMemo(() => shareFoundFor(scenario), [scenario])}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}

function usePublished(scenario: Scenario) {
  const found = publishedFor(scenario)
  if (!found?.count) return null
  return {
    who: tMaybe(`repeat.found.${scenario.preset}`) ?? '',
    count: found.count,
    isSolved: isSolvedHere(scenario, found),
    ...countChanceOf(countChances(scenario, scenario.threshold), found.count),
  }
}
