/** The words an embedded figure needs at once. Pictures that are fetched later register theirs. */
import common from '../../i18n/messages/en/common.json'
import controls from '../../i18n/messages/en/controls.json'
import explore from '../../i18n/messages/en/explore.json'
import presets from '../../i18n/messages/en/presets.json'

export const FIRST_MESSAGES = { ...common, ...controls, ...explore, ...presets }
