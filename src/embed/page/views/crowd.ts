import './crowd.css'
export { CrowdPanel as Figure } from '../../../figures/crowd/CrowdPanel.tsx'
