import { useMemo } from 'react'
import { TradeoffFigure } from './TradeoffFigure.tsx'
import messages from '../../i18n/messages/en/tradeoff.json'
import { register } from '../../i18n/translate.ts'
import { drawnThreshold } from '../../state/ownThresholds.ts'
import { ratesCurve } from '../../state/ratesCurve.ts'
import { usePanel } from '../panel/usePanel.ts'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { remark } from '../../words/remark.ts'
import { isCompared } from '../../scenario/isCompared.ts'

register('en', messages)

/** What a higher threshold costs: wrong matches against missed ones. */
export function TradeoffPanel() {
  const { ref, scenario, exportInfo } = usePanel()
  const { onThreshold } = useDragHandlers(scenario)
  const { groups } = scenario
  return (
    <div ref={ref}>
      <TradeoffFigure
        threshold={drawnThreshold(scenario)}
        comparison={isCompared(scenario) ? scenario.comparison : null}
        ratesAt={ratesCurve(scenario)}
        labels={useMemo(() => groups.map(({ id }) => id), [groups])}
        {...(onThreshold && { onThreshold })}
        remark={remark(scenario)}
        exportInfo={exportInfo}
        headingLevel={3}
      />
    </div>
  )
}
