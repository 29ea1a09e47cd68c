/** With its words, which the site has from the start and an embedded figure has not. */
import messages from '../../../i18n/messages/en/searches.json'
import { register } from '../../../i18n/translate.ts'

export { SearchesPanel as Figure } from '../../../figures/searches/SearchesPanel.tsx'

register('en', messages)
