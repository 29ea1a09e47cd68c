import { useRef, useSyncExternalStore } from 'react'
import { INITIAL_STATE, store, type State } from './store.ts'

/**
 * What `select` reads from the store, frozen while `shown` is false: a figure that is off screen is not drawn again
 * while a slider moves, and catches up when it comes into view.
 */
export function useStoreWhile<Selected>(shown: boolean, select: (state: State) => Selected): Selected {
  const frozen = useRef<{ value: Selected } | null>(null)
  const read = (): Selected => {
    if (shown || frozen.current === null) frozen.current = { value: select(store.getState()) }
    return frozen.current.value
  }
  return useSyncExternalStore(store.subscribe, read, () => select(INITIAL_STATE))
}
