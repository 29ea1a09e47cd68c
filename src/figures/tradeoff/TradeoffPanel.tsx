import { useMemo } from 'react'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { tradeoffData } from './tradeoffData.ts'
import { TradeoffFigure } from './TradeoffFigure.tsx'

/** What a higher threshold costs: wrong matches against missed ones. */
export function TradeoffPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const { onThreshold } = useDragHandlers(scenario)
  const { groups } = scenario
  return (
    <div ref={ref}>
      <TradeoffFigure
        {...tradeoffData(scenario)}
        labels={useMemo(() => groups.map(({ id }) => id), [groups])}
        {...(onThreshold && { onThreshold })}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
