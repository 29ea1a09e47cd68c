/** With its words, which the site has from the start and an embedded figure has not. */

export { ScoresPanel as Figure } from '../../../figures/scores/ScoresPanel.tsx'
