import { useCallback, useState, type RefCallback } from 'react'
import { usePrinting } from '../../ui/usePrinting.ts'

/** What a sheet of paper leaves between its margins, A4 or letter, in CSS pixels: a wider drawing would be made smaller, its texts too. */
const PAPER = 640

/**
 * The width of an element in whole CSS pixels, followed as it changes. The server render, and a browser that cannot
 * observe, draw at `fallback`; the drawing then scales by its viewBox. A hidden element (width 0) keeps the last.
 *
 * Readers may set letters farther apart (WCAG 1.4.12), which makes every label of a drawing longer: that is told too.
 *
 * @returns a ref for the element, its width, and the room between its letters as a share of the type size
 */
export function useWidth<E extends Element>(fallback = 420): readonly [RefCallback<E>, number, number] {
  const [width, setWidth] = useState(fallback)
  const [spacing, setSpacing] = useState(0)
  const ref = useCallback((element: E | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined
    const measure = (next: number): void => {
      if (next >= 1) setWidth(Math.floor(next))
      setSpacing(letterSpacing(element))
    }
    // The box is told as it is seen, all else as it is before a projector's zoom.
    let latest = element.getBoundingClientRect().width / (element.currentCSSZoom ?? 1)
    measure(latest)
    let asked = 0
    const observer = new ResizeObserver((entries) => {
      latest = entries.find(({ target }) => target === element)?.contentRect.width ?? latest
      // In the next frame: a drawing that grows while sizes are told may bring up a scroll bar, which is another size
      // to tell, and browsers report that as an error.
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => measure(latest))
    })
    observer.observe(element)
    // Letters farther apart make the sentences around the drawing higher, which is how it hears of them.
    const figure = element.closest('.figure')
    if (figure !== null) observer.observe(figure)
    return () => {
      observer.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [])
  return [ref, usePrinting() ? Math.min(width, PAPER) : width, spacing]
}

function letterSpacing(element: Element): number {
  const { letterSpacing: room, fontSize } = getComputedStyle(element)
  const share = Number.parseFloat(room) / Number.parseFloat(fontSize)
  return share > 0 ? Math.round(share * 100) / 100 : 0
}
