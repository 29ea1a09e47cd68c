import { useStore as useZustand } from 'zustand'
import { store, type State } from './store.ts'

/** What `select` reads from the store; the component is drawn again only when that changes. */
export function useStore<Selected>(select: (state: State) => Selected): Selected {
  return useZustand(store, select)
}
