import './repeat.css'
export { RepeatPanel as Figure } from '../../explore/RepeatPanel.tsx'
