export { SearchesPanel as Figure } from '../../../figures/searches/SearchesPanel.tsx'
