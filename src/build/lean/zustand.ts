/** What we use of zustand's hook: `zustand/vanilla`, which keeps the state, is taken as it is. */
import { useCallback, useSyncExternalStore } from 'react'

type Store<State> = Readonly<{
  getState: () => State
  subscribe: (changed: () => void) => () => void
}>

export function useStore<State, Selected>(store: Store<State>, select: (state: State) => Selected): Selected {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => select(store.getState()), [store, select]),
  )
}
