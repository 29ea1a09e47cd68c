/** With its words, which the site has from the start and an embedded figure has not. */

export { MapPanel as Figure } from '../../../figures/map/MapPanel.tsx'
