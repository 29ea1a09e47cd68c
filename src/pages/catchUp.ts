import { flushSync } from 'react-dom'
import type { Scenario } from '../scenario/scenario.ts'
import { store } from '../state/store.ts'
import { thaw } from '../state/useStoreWhile.ts'

/** A hand that was still for so long has let go. */
const REST_MS = 1000

/**
 * Figures out of view stand still while a hand moves. Before the page is printed all of them are drawn as things
 * stand; and when nothing has moved for a while, one after the other while the browser has nothing else to do, so that
 * nobody who reads without looking is told old numbers.
 */
export function catchUp(): void {
  let timer = 0
  let drawn: Scenario | null = null
  const next = (): void => {
    if (drawn === store.getState().scenario && drawOne()) whenIdle(next)
  }
  const start = (): void => {
    drawn = store.getState().scenario
    whenIdle(next)
  }
  const look = (): void => {
    const { scenario, moving } = store.getState()
    if (scenario === drawn && !moving) return
    clearTimeout(timer)
    drawn = null
    if (!moving) timer = window.setTimeout(start, REST_MS)
  }
  look()
  store.subscribe(look)
  addEventListener('beforeprint', () => flushSync(() => readAnew(() => true)))
}

/** @returns whether there was any that was behind */
function drawOne(): boolean {
  let one: unknown = null
  readAnew((frozen, now) => frozen.value !== now && (one ??= frozen) === frozen)
  return one !== null
}

/** Everyone who reads the store is asked to look, though nothing in it is new. */
function readAnew(may: typeof thaw.may): void {
  const usual = thaw.may
  thaw.may = may
  store.setState({})
  thaw.may = usual
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work)
  else setTimeout(work)
}
