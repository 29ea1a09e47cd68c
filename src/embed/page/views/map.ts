/** With its words, which the site has from the start and an embedded figure has not. */
import messages from '../../../i18n/messages/en/map.json'
import { register } from '../../../i18n/translate.ts'

export { MapPanel as Figure } from '../../../figures/map/MapPanel.tsx'

register('en', messages)
