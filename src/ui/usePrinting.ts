import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

const EVENTS = ['beforeprint', 'afterprint'] as const

let isPrinting = false

/** Whether the page is on its way to paper: from `beforeprint` on, which is before it is laid out for it. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, read, () => false)
}

const read = (): boolean => isPrinting

function follow(changed: () => void): () => void {
  const tell = ({ type }: Event): void => {
    isPrinting = type === EVENTS[0]
    // The browser lays the page out as soon as this returns.
    flushSync(changed)
  }
  for (const name of EVENTS) addEventListener(name, tell)
  return () => {
    for (const name of EVENTS) removeEventListener(name, tell)
  }
}
