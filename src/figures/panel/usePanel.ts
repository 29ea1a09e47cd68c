import { type RefCallback, useCallback, useState } from 'react'
import type { Scenario } from '../../scenario/scenario.ts'
import { useShownScenario } from '../../state/useShownScenario.ts'
import { useStore } from '../../state/useStore.ts'

export type Panel = Readonly<{
  ref: RefCallback<HTMLDivElement>
  /** As it is; out of view, as it was before the drag under way. */
  scenario: Scenario
  /** Whether the scenario changes under a drag. */
  isMoving: boolean
}>

/** What every panel needs: the scenario while it is in view. */
export function usePanel(): Panel {
  const [ref, shown] = useOnScreen<HTMLDivElement>()
  const scenario = useShownScenario(shown)
  const isMoving = useStore(({ held }) => shown && held !== null)
  return { ref, scenario, isMoving }
}

/**
 * Whether an element is in view, or nearly so. True where nothing can observe (a server, an old browser): a figure
 * that is drawn too often beats one that is not drawn.
 */
export function useOnScreen<E extends Element>(): readonly [RefCallback<E>, boolean] {
  const [shown, setShown] = useState(true)
  const ref = useCallback((element: E | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver((entries) => setShown(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: '64px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, shown]
}
