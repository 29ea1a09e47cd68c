import { useRef, useSyncExternalStore } from 'react'
import { INITIAL_STATE, store, type State } from './store.ts'

type Frozen = Readonly<{ value: unknown }>

/** Who decides whether something frozen is read anew though it is not shown: nobody, but see catchUp.ts. */
export const thaw: { may: (frozen: Frozen, now: unknown) => boolean } = { may: () => false }

/**
 * What `select` reads from the store, frozen while `shown` is false: a figure that is off screen is not drawn again
 * while a slider moves, and catches up when it comes into view.
 */
export function useStoreWhile<Selected>(shown: boolean, select: (state: State) => Selected): Selected {
  const frozen = useRef<{ value: Selected } | null>(null)
  const read = (): Selected => {
    const value = select(store.getState())
    if (shown || frozen.current === null || thaw.may(frozen.current, value)) frozen.current = { value }
    return frozen.current.value
  }
  return useSyncExternalStore(store.subscribe, read, () => select(INITIAL_STATE))
}
