import { VIEWS } from '../scenario/display.ts'
import { SCENARIO_KEYS } from '../scenario/scenario.ts'
import { fileOf } from './fileOf.ts'

/** What a figure shows without being told, for the keys that pasted code has most often. */
export const BUILT_WITH: Readonly<Record<string, string>> = {
  preset: 'aclu-2018',
  t: '80',
  t2: '99',
  n: '25000',
  seed: '4',
}

/** Keys that change what is drawn, beside those of the scenario. */
const DRAWN_KEYS: readonly string[] = [...SCENARIO_KEYS, 'shown', 'hide']

/**
 * Whether an address asks for another picture than the one its file was built with. Everything else a link says leaves
 * the picture as it is, so it may be seen before the script has run.
 */
export function changesNumbers({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): boolean {
  const asked = [...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]
  const file = pathname.split('/').at(-1) || 'index.html'
  return asked.some(([key, value]) => {
    if (key === 'predict') return value === '1'
    if (key === 'view') return !VIEWS.some((view) => view === value && fileOf(view) === file)
    return DRAWN_KEYS.includes(key) && BUILT_WITH[key] !== value
  })
}
