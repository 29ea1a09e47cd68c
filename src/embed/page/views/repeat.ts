import './repeat.css'
export { RepeatPanel as Figure } from '../../../figures/repeat/RepeatPanel.tsx'
