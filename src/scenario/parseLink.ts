import { DEFAULT_DISPLAY, type Display } from './display.ts'
import { linkPairs, type Pair } from './linkPairs.ts'
import type { KeyState, LinkSetting, LinkSettings } from './linkSetting.ts'
import type { Note, Problem } from './notes.ts'
import { DEFAULT_SCENARIO } from './presets/scenarios.ts'
import type { Scenario } from './scenario.ts'
import { SETTINGS } from './settings.ts'

export type LinkState = Readonly<{
  scenario: Scenario
  display: Display
  /** Keys that are not ours, in their order. They are kept and printed again. */
  extra: readonly Pair[]
  /** One for each value that could not be used, in the order of the keys. */
  notes: readonly Note[]
}>

/** All values given for each of our keys. What the hash says replaces what the query says. */
function valuesByKey(
  text: string,
  settings: LinkSettings,
): { values: Map<string, string[]>; extra: readonly Pair[] } {
  const { query, hash } = linkPairs(text)
  const isKnown = (key: string): boolean => Object.hasOwn(settings, key)
  const collect = (pairs: readonly Pair[]): Map<string, string[]> => {
    const values = new Map<string, string[]>()
    for (const [key, value] of pairs)
      if (isKnown(key)) values.set(key, [...(values.get(key) ?? []), value.trim()])
    return values
  }
  return {
    values: new Map([...collect(query), ...collect(hash)]),
    extra: query.filter(([key]) => !isKnown(key)),
  }
}

const LONGEST_SHOWN = 40

/** A value short enough for a sentence, without anything that would break the line. */
function shorten(text: string): string {
  const letters = [...text.slice(0, 4 * LONGEST_SHOWN).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD')]
  return letters.length <= LONGEST_SHOWN
    ? letters.join('')
    : `${letters.slice(0, LONGEST_SHOWN - 1).join('')}…`
}

/** Characters of a link that is read. The longest that the page writes has some 1,000. */
const LONGEST_LINK = 20_000

/** What a link says that is too long to be one: nothing but the note. */
const refused = (text: string): LinkState => ({
  scenario: DEFAULT_SCENARIO,
  display: DEFAULT_DISPLAY,
  extra: [],
  notes: [{ key: 'link', given: shorten(text), problem: 'tooLong', used: DEFAULT_SCENARIO.preset }],
})

function readGiven({ read }: LinkSetting, values: readonly string[], state: KeyState): KeyState | Problem {
  if (values.length > 1) return 'repeated'
  const value = values[0]!
  return value === '' ? 'empty' : read(value, state)
}

/** A key of ours in capitals is a slip of the hand; hosts' own keys are left alone. */
function inOtherCase(extra: readonly Pair[], settings: LinkSettings): readonly Note[] {
  return extra.flatMap(([key, value]) => {
    const meant = key.toLowerCase()
    return Object.hasOwn(settings, meant)
      ? [{ key, given: shorten(value), problem: 'otherCase' as const, used: `${meant}=${shorten(value)}` }]
      : []
  })
}

/**
 * Reads a link. Every key is optional; a value that cannot be used falls back to the preset's and is noted; nothing
 * throws. Of more than 20,000 characters nothing is read.
 *
 * @param text a whole address, a query with or without `?`, or a `#` part (DESIGN: Links; docs/LINKS.md)
 * @param drawSeed called when the link says `seed=each`; the preset's seed is used if it is left out
 * @param settings the keys that are ours, in the order in which they are read
 */
export function parseLink(
  text: string,
  drawSeed?: () => string,
  settings: LinkSettings = SETTINGS,
): LinkState {
  if (text.length > LONGEST_LINK) return refused(text)
  const { values, extra } = valuesByKey(text, settings)
  const notes: Note[] = []
  let state: KeyState = { scenario: DEFAULT_SCENARIO, display: DEFAULT_DISPLAY }
  for (const [key, setting] of Object.entries(settings)) {
    const given = values.get(key)
    if (given === undefined) continue
    const result = readGiven(setting, given, state)
    if (typeof result === 'string')
      notes.push({ key, given: shorten(given.join(', ')), problem: result, used: setting.print(state) })
    else state = result
  }
  const slips = inOtherCase(extra, settings)
  notes.push(...slips)
  const { display } = state
  const scenario = display.seedForEach
    ? { ...state.scenario, seed: drawSeed?.() ?? DEFAULT_SCENARIO.seed }
    : state.scenario
  const kept = extra.filter(([key]) => slips.every((slip) => slip.key !== key))
  return { scenario, display, extra: kept, notes }
}
