export { ScoresPanel as Figure } from '../../../figures/scores/ScoresPanel.tsx'
