import { DEFAULT_DISPLAY, type Display } from './display.ts'
import { LINK_KEYS, type LinkKey, type KeyState } from './linkKeys.ts'
import { linkPairs, type Pair } from './linkPairs.ts'
import type { Note, Problem } from './notes.ts'
import { DEFAULT_SCENARIO, PRESET_SCENARIOS } from './presets/scenarios.ts'
import type { Scenario } from './scenario.ts'

export type LinkState = Readonly<{
  scenario: Scenario
  display: Display
  /** Keys that are not ours, in their order. They are kept and printed again. */
  extra: readonly Pair[]
  /** One for each value that could not be used, in the order of the keys. */
  notes: readonly Note[]
}>

const PRESET: LinkKey = {
  key: 'preset',
  read: (text, state) => {
    const scenario = PRESET_SCENARIOS.get(text)
    return scenario === undefined ? 'unknown' : { ...state, scenario }
  },
  print: ({ scenario }) => scenario.preset,
}

const KEYS = [PRESET, ...LINK_KEYS]
const KNOWN = new Set(KEYS.map(({ key }) => key))

/** All values given for each of our keys. What the hash says replaces what the query says. */
function valuesByKey(text: string): { values: Map<string, string[]>; extra: readonly Pair[] } {
  const { query, hash } = linkPairs(text)
  const collect = (pairs: readonly Pair[]): Map<string, string[]> => {
    const values = new Map<string, string[]>()
    for (const [key, value] of pairs)
      if (KNOWN.has(key)) values.set(key, [...(values.get(key) ?? []), value.trim()])
    return values
  }
  return {
    values: new Map([...collect(query), ...collect(hash)]),
    extra: query.filter(([key]) => !KNOWN.has(key)),
  }
}

const LONGEST_SHOWN = 40

/** A value short enough for a sentence, without anything that would break the line. */
function shorten(text: string): string {
  const letters = [...text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')]
  return letters.length <= LONGEST_SHOWN
    ? letters.join('')
    : `${letters.slice(0, LONGEST_SHOWN - 1).join('')}…`
}

function readValue({ read }: LinkKey, values: readonly string[], state: KeyState): KeyState | Problem {
  if (values.length > 1) return 'repeated'
  const value = values[0]!
  return value === '' ? 'empty' : read(value, state)
}

/**
 * Reads a link. Every key is optional; a value that cannot be used falls back to the preset's and is noted; nothing
 * throws.
 *
 * @param text a whole address, a query with or without `?`, or a `#` part (DESIGN: Links; docs/LINKS.md)
 * @param drawSeed called when the link says `seed=each`; the preset's seed is used if it is left out
 */
export function parseLink(text: string, drawSeed?: () => string): LinkState {
  const { values, extra } = valuesByKey(text)
  const notes: Note[] = []
  let state: KeyState = { scenario: DEFAULT_SCENARIO, display: DEFAULT_DISPLAY }
  for (const linkKey of KEYS) {
    const given = values.get(linkKey.key)
    if (given === undefined) continue
    const result = readValue(linkKey, given, state)
    if (typeof result === 'string')
      notes.push({
        key: linkKey.key,
        given: shorten(given.join(', ')),
        problem: result,
        used: linkKey.print(state),
      })
    else state = result
  }
  const { display } = state
  const scenario = display.seedForEach
    ? { ...state.scenario, seed: drawSeed?.() ?? DEFAULT_SCENARIO.seed }
    : state.scenario
  return { scenario, display, extra, notes }
}
