export { LineupView as Figure } from '../LineupView.tsx'
