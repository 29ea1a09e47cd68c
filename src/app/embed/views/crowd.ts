import './crowd.css'
export { CrowdPanel as Figure } from '../../explore/CrowdPanel.tsx'
