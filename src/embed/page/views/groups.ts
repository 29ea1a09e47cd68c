import './groups.css'
export { GroupRatesPanel as Figure } from '../../../figures/groups/GroupRatesPanel.tsx'
