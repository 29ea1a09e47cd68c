import './frequencies.css'
export { FrequenciesPanel as Figure } from '../../explore/FrequenciesPanel.tsx'
