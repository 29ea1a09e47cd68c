import './groups.css'
export { GroupRatesPanel as Figure } from '../../explore/GroupRatesPanel.tsx'
