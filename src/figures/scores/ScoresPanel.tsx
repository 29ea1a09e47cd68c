import { remark } from '../../words/remark.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { Scores } from './Scores.tsx'
import { ratesByThreshold, scoresData } from './scoresData.ts'

/** The curve that walks toward the threshold as the gallery grows. */
export function ScoresPanel() {
  const { ref, scenario, isMoving } = usePanel()
  return (
    <div ref={ref}>
      <Scores
        {...scoresData(scenario, isMoving)}
        atThresholds={() => ratesByThreshold(scenario)}
        {...useDragHandlers(scenario)}
        remark={scenario.mode === 'rank' ? null : remark(scenario)}
      />
    </div>
  )
}
