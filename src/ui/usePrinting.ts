import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is on its way to paper: from `beforeprint` on, which is before it is laid out for it. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, read, () => false)
}

let isPrinting = false
const followers = new Set<() => void>()

function follow(changed: () => void): () => void {
  if (followers.size === 0) {
    addEventListener('beforeprint', onPrint)
    addEventListener('afterprint', onPrint)
  }
  followers.add(changed)
  return () => void followers.delete(changed)
}

const read = (): boolean => isPrinting

function onPrint({ type }: Event): void {
  isPrinting = type === 'beforeprint'
  // The browser lays the page out as soon as this returns.
  flushSync(() => {
    for (const changed of followers) changed()
  })
}
