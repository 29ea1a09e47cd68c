import { useStore } from './useStore.ts'

/** Whether something is being dragged: then ranges come from few parameter sets, at most once a frame. */
export function useIsDragging(): boolean {
  return useStore(({ held }) => held !== null)
}
