import { Scores } from './Scores.tsx'
import { THRESHOLD_TICKS } from '../../rulers/rulers.ts'
import { curvesOf, ghostsOf, SCORE_GRID } from '../../state/densities.ts'
import { expectedAt } from '../../state/derive.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { remark } from '../../words/remark.ts'
import { isCompared } from '../../scenario/isCompared.ts'

/** The curve that walks toward the threshold as the gallery grows. */
export function ScoresPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const handlers = useDragHandlers(scenario)
  const { gallerySize, comparison } = scenario
  const threshold = drawnThreshold(scenario)
  const { strangers, samePerson, bestOf } = curvesOf(scenario)
  const now = ratesAt(scenario, threshold)
  const then = isCompared(scenario) && comparison !== null ? ratesAt(scenario, comparison) : null
  return (
    <div ref={ref}>
      <Scores
        xs={SCORE_GRID}
        strangers={strangers}
        samePerson={samePerson}
        bestOf={bestOf}
        ghosts={ghostsOf(scenario)}
        gallerySize={gallerySize}
        threshold={scenario.mode === 'rank' ? null : threshold}
        comparison={then === null ? null : comparison}
        fpir={now.fpir}
        fnmr={now.fnmr}
        fpirComparison={then?.fpir ?? null}
        fnmrComparison={then?.fnmr ?? null}
        missedInAll={now.fnir}
        atThresholds={() => THRESHOLD_TICKS.map((percent) => ({ percent, ...ratesAt(scenario, percent) }))}
        {...handlers}
        remark={scenario.mode === 'rank' ? null : remark(scenario)}
        exportInfo={exportInfo}
      />
    </div>
  )
}

/** With the one threshold that is drawn, also where each group has its own. */
function ratesAt(scenario: Scenario, threshold: number) {
  // The same object where it already is so: what was worked out for it this frame is found again.
  const common = scenario.policy === 'same' ? scenario : { ...scenario, policy: 'same' as const }
  const { fpir, fnmr, fnir } = expectedAt(common, threshold).overall
  return { fpir: fpir ?? 0, fnmr: fnmr ?? 0, fnir }
}
