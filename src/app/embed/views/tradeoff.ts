export { TradeoffPanel as Figure } from '../../explore/TradeoffPanel.tsx'
