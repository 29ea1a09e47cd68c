import { useCallback, useState, type RefCallback } from 'react'

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
