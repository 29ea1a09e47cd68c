/** With its words, which the site has from the start and an embedded figure has not. */
import messages from '../../../i18n/messages/en/scores.json'
import { register } from '../../../i18n/translate.ts'

export { ScoresPanel as Figure } from '../../../figures/scores/ScoresPanel.tsx'

register('en', messages)
