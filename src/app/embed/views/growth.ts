export { GrowthPanel as Figure } from '../../explore/GrowthPanel.tsx'
