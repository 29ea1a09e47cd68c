import { useMemo } from 'react'
import { useDragHandlers } from '../panel/useDragHandlers.ts'
import { usePanel } from '../panel/usePanel.ts'
import { tradeoffData, readTradeoff, tradesInUse } from './tradeoffData.ts'
import { TradeoffFigure } from './TradeoffFigure.tsx'
import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import { tradeoffTable } from './tradeoffTable.ts'
import { tradeoffWords } from './tradeoffWords.ts'

/** What a higher threshold costs: wrong matches against missed ones. */
export function TradeoffPanel() {
  const { ref, scenario, isMoving } = usePanel()
  const { onThreshold } = useDragHandlers(scenario)
  const { groups } = scenario
  return (
    <div ref={ref}>
      <TradeoffFigure
        {...tradeoffData(scenario, isMoving)}
        labels={useMemo(() => groups.map(({ id }) => id), [groups])}
        {...(onThreshold && { onThreshold })}
      />
    </div>
  )
}

export const figure: Figure = {
  Panel: TradeoffPanel,
  words: (scenario) => {
    const data = tradeoffData(scenario)
    return withRemark(tradeoffWords(readTradeoff(data)), data.remark)
  },
  table: (scenario) => {
    const data = tradeoffData(scenario)
    return tradeoffTable(data.ratesAt, data.labels, tradesInUse(readTradeoff(data)), data)
  },
}
