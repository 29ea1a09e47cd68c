import { withRemark } from '../../words/remark.ts'
import type { Figure } from '../figure.ts'
import { readTradeoff, tradeoffData, tradeThresholds } from './tradeoffData.ts'
import { TradeoffPanel } from './TradeoffPanel.tsx'
import { tradeoffTable } from './tradeoffTable.ts'
import { tradeoffWords } from './tradeoffWords.ts'

export const figure: Figure = {
  Panel: TradeoffPanel,
  words: (scenario) => {
    const data = tradeoffData(scenario)
    return withRemark(tradeoffWords(readTradeoff(data)), data.remark)
  },
  table: (scenario) => {
    const data = tradeoffData(scenario)
    return tradeoffTable(data.ratesAt, data.labels, tradeThresholds(data))
  },
}
