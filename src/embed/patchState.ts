import { parseLink, printLink, type LinkState } from '../scenario/links.ts'
import type { State } from './protocol.ts'

/** What a figure shows: the part of a link that a host may set. */
export type Shown = Pick<LinkState, 'scenario' | 'display'>

/** Keys whose values are numbers for a host. `photo` and `t2` may also be words. */
const NUMBERS = new Set('t t2 n searches mated photo k fmr rho cross cost'.split(' '))

/** Always told, even where they are the preset's: what an article most often wants to repeat in its text. */
const ALWAYS = ['preset', 't', 't2', 'n', 'seed'] as const

const DISPLAY_KEYS = [
  'view',
  'hide',
  'lock',
  'theme',
  'lang',
  'lesson',
  'step',
  'predict',
  'links',
  'sound',
  'events',
  'eid',
]

/**
 * The shown state with some keys of a link changed, or null if any of the values cannot be used: a host's message
 * is obeyed whole or not at all. A preset brings all its settings, as in a link.
 */
export function patchState(shown: Shown, patch: State): Shown | null {
  const isDrawn = shown.display.seedForEach && !('seed' in patch)
  // The run a reader was given stays theirs: `each` would be another one.
  const pairs = new URLSearchParams(
    printLink({ ...shown, display: { ...shown.display, seedForEach: false } }),
  )
  const settings = [...pairs.keys()].filter((key) => !DISPLAY_KEYS.includes(key))
  if ('preset' in patch) for (const key of settings) pairs.delete(key)
  for (const [key, value] of Object.entries(patch)) pairs.set(key, String(value))
  const { scenario, display, notes } = parseLink(`?${pairs.toString()}`)
  if (notes.length > 0) return null
  return { scenario, display: isDrawn ? { ...display, seedForEach: true } : display }
}

/** The keys and values of what is shown, as a host reads them; given back to `patchState` they show the same. */
export function stateOf(shown: Shown): State {
  const { scenario } = shown
  const always = {
    preset: scenario.preset,
    t: scenario.threshold,
    t2: scenario.comparison ?? 'none',
    n: scenario.gallerySize,
    seed: scenario.seed,
  } satisfies Record<(typeof ALWAYS)[number], string | number>
  const printed = [...new URLSearchParams(printLink(shown))].map(([key, value]) => {
    const number = Number(value)
    return [key, NUMBERS.has(key) && Number.isFinite(number) ? number : value] as const
  })
  return { ...Object.fromEntries(printed), ...always }
}
