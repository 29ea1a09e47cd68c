import { prepare } from '../engine/prepare.ts'
import { LIMITS, type Scenario } from '../scenario/scenario.ts'
import { settingAt, trialOf } from './derive.ts'
import { store } from './store.ts'

/** A slice of drawing: short even on a processor that is four times slower than it pretends to be. */
const SLICE_MS = 4

/**
 * Draws, while the page has nothing else to do, whom a larger gallery would add to every search, so that dragging the
 * gallery only reads what is there. Nothing that is shown depends on it, or on how far it got.
 */
export function drawAhead(): void {
  if (typeof requestIdleCallback !== 'function') return
  let waiting = 0
  const draw = (idle: IdleDeadline): void => {
    waiting = 0
    const { scenario, held } = store.getState()
    const budget = Math.min(SLICE_MS, idle.timeRemaining())
    if (held !== null || !prepareLargest(scenario, budget)) ask()
  }
  const ask = (): void => {
    if (waiting === 0) waiting = requestIdleCallback(draw)
  }
  let seen: Scenario | null = null
  const look = ({ scenario }: { scenario: Scenario }): void => {
    if (seen !== null && seen.seed === scenario.seed && sameSearches(seen, scenario)) return
    seen = scenario
    ask()
  }
  look(store.getState())
  store.subscribe(look)
}

function sameSearches(a: Scenario, b: Scenario): boolean {
  return a.searches === b.searches && a.groups === b.groups
}

/** Only whom strangers resemble most: a largest gallery's mates are settled when somebody goes there. */
function prepareLargest(scenario: Scenario, budget: number): boolean {
  const largest = { ...scenario, gallerySize: LIMITS.gallerySize[1], matedShare: 0, policy: 'same' } as const
  const setting = settingAt(largest, scenario.threshold)
  return prepare(trialOf(scenario.seed), setting, budget, () => performance.now())
}
