export { TradeoffPanel as Figure } from '../../../figures/tradeoff/TradeoffPanel.tsx'
