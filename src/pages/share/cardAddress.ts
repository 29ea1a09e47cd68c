import { isFile } from '../../state/address.ts'
import { DEFAULT_SCENARIO, PRESET_SCENARIOS } from '../../scenario/presets/scenarios.ts'

/**
 * The page of a preset, with its own preview and oEmbed answer, for a query that asks for that preset and nothing else.
 * Null for any other state, and for a copy opened from a disk: there is no such page beside it.
 */
export function cardAddress(query: string): string | null {
  const preset = presetOf(query)
  if (preset === null || isFile()) return null
  return `${siteAddress()}p/${preset}/`
}

/** The folder the site lies in. */
export function siteAddress(): string {
  return new URL('.', location.href.replace(/[?#].*$/, '')).href
}

function presetOf(query: string): string | null {
  if (query === '') return DEFAULT_SCENARIO.preset
  const [, id = ''] = /^preset=([\w-]+)$/.exec(query) ?? []
  return PRESET_SCENARIOS.has(id) ? id : null
}
