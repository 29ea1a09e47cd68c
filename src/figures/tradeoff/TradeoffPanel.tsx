import { useMemo } from 'react'
import messages from '../../i18n/messages/en/tradeoff.json'
import { register } from '../../i18n/translate.ts'
import { useHands } from '../panel/dragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { tradeoffData } from './tradeoffData.ts'
import { TradeoffFigure } from './TradeoffFigure.tsx'

register('en', messages)

/** What a higher threshold costs: wrong matches against missed ones. */
export function TradeoffPanel() {
  const { ref, scenario } = usePanel()
  const { onThreshold } = useHands(scenario)
  const { groups } = scenario
  return (
    <div ref={ref}>
      <TradeoffFigure
        {...tradeoffData(scenario)}
        labels={useMemo(() => groups.map(({ id }) => id), [groups])}
        {...(onThreshold && { onThreshold })}
      />
    </div>
  )
}
