import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What has been switched within a figure since its step was opened: a figure's own switches are part of no scenario. */
const tried = createStore<readonly string[]>(() => [])

export function noteTried(id: string): void {
  const before = tried.getState()
  if (!before.includes(id)) tried.setState([...before, id], true)
}

/** Nothing has been tried in a step that has just been opened. */
export function forgetTried(): void {
  tried.setState([], true)
}

/** Whether each of these has been tried. */
export function useHasTried(ids: readonly string[]): boolean {
  return useStore(tried, (all) => ids.every((id) => all.includes(id)))
}
