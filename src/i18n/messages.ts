/**
 * The catalogues. Those a reader needs at once are loaded with the page; the others are registered by the part
 * of the site that shows them (see `register` in translate.ts), so that nobody waits for words they do not read.
 * Files are ICU MessageFormat, one JSON file an area; they are compiled when the site is built.
 */
import common from './messages/en/common.json'
import controls from './messages/en/controls.json'
import explore from './messages/en/explore.json'
import map from './messages/en/map.json'
import presets from './messages/en/presets.json'
import scores from './messages/en/scores.json'
import searches from './messages/en/searches.json'

export const FIRST_MESSAGES = {
  ...common,
  ...controls,
  ...explore,
  ...map,
  ...presets,
  ...scores,
  ...searches,
}

/** Every message id there is, from the files themselves: a misspelt id is a type error. */
export type MessageId =
  | keyof typeof FIRST_MESSAGES
  | keyof typeof import('./messages/en/article.json')
  | keyof typeof import('./messages/en/cards.json')
  | keyof typeof import('./messages/en/claims.json')
  | keyof typeof import('./messages/en/classroom.json')
  | keyof typeof import('./messages/en/crowd.json')
  | keyof typeof import('./messages/en/embed.json')
  | keyof typeof import('./messages/en/evidence.json')
  | keyof typeof import('./messages/en/exports.json')
  | keyof typeof import('./messages/en/frequencies.json')
  | keyof typeof import('./messages/en/groups.json')
  | keyof typeof import('./messages/en/growth.json')
  | keyof typeof import('./messages/en/help.json')
  | keyof typeof import('./messages/en/lessons.json')
  | keyof typeof import('./messages/en/lineup.json')
  | keyof typeof import('./messages/en/notes.json')
  | keyof typeof import('./messages/en/policies.json')
  | keyof typeof import('./messages/en/presetDetails.json')
  | keyof typeof import('./messages/en/rates.json')
  | keyof typeof import('./messages/en/repeat.json')
  | keyof typeof import('./messages/en/reviewer.json')
  | keyof typeof import('./messages/en/share.json')
  | keyof typeof import('./messages/en/teacher.json')
  | keyof typeof import('./messages/en/tradeoff.json')
