import { useCallback, useState, type RefCallback } from 'react'
import { usePrinting } from '../../ui/usePrinting.ts'

/** What a sheet of paper leaves between its margins, A4 or letter, in CSS pixels: a wider drawing would be made smaller, its texts too. */
const PAPER = 640

/**
 * The width of an element in whole CSS pixels, followed as it changes. The server render, and a browser that cannot
 * observe, draw at `fallback`; the drawing then scales by its viewBox. A hidden element (width 0) keeps the last.
 *
 * @returns a ref for the element, and its width
 */
export function useWidth<E extends Element>(fallback = 420): readonly [RefCallback<E>, number] {
  const [width, setWidth] = useState(fallback)
  const ref = useCallback((element: E | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const measure = (next: number): void => {
      if (next >= 1) setWidth(Math.floor(next))
    }
    // The box is told as it is seen, all else as it is before a projector's zoom.
    measure(element.getBoundingClientRect().width / (element.currentCSSZoom ?? 1))
    let asked = 0
    const observer = new ResizeObserver(([entry]) => {
      const next = entry?.contentRect.width ?? 0
      // In the next frame: a drawing that grows while sizes are told may bring up a scroll bar, which is another size
      // to tell, and browsers report that as an error.
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => measure(next))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [])
  return [ref, usePrinting() ? Math.min(width, PAPER) : width]
}
