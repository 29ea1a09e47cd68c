export { RepeatPanel as Figure } from '../../explore/RepeatPanel.tsx'
