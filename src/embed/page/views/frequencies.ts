import './frequencies.css'
export { FrequenciesPanel as Figure } from '../../../figures/frequencies/FrequenciesPanel.tsx'
