export { LineupView as Figure } from '../../../figures/lineup/LineupView.tsx'
