/** What other folders need of links. */
export { parseLink, type LinkState } from './parseLink.ts'
export { printLink, type Printable } from './printLink.ts'
export type { Note, Problem } from './notes.ts'
export { SETTINGS } from './settings.ts'
export type { LinkSetting, LinkSettings } from './linkSetting.ts'
