/** With its words, which the site has from the start and an embedded figure has not. */

export { SearchesPanel as Figure } from '../../../figures/searches/SearchesPanel.tsx'
