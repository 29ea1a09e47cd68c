export { GrowthPanel as Figure } from '../../../figures/growth/GrowthPanel.tsx'
