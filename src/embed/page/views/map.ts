export { MapPanel as Figure } from '../../../figures/map/MapPanel.tsx'
