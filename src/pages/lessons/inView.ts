import { useEffect, useRef } from 'react'
import { mayMove } from '../../state/travel.ts'
import type { Part } from './useParts.ts'

/**
 * The heading, which takes the focus whenever another part is shown: what is read next starts there.
 *
 * @param look what an answer opens to look at, or null; it is brought into view where the picture stands below the text
 */
export function useHeadingFocus(part: Part, atOnce: boolean, look: unknown) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<Part | null>(atOnce ? null : part)
  useEffect(() => {
    if (shown.current !== part) {
      heading.current?.focus({ preventScroll: true })
      if (heading.current !== null) bringIntoView(heading.current)
    }
    shown.current = part
  }, [part])
  useEffect(() => {
    if (look !== null && heading.current !== null && innerWidth < BESIDE)
      bringToTop(heading.current, mayMove() ? 'smooth' : 'auto')
  }, [look])
  return heading
}

/** Less than this, and the picture stands below the text: lessonLayout.css. */
const BESIDE = 900

/**
 * The page stays where it is, so that the picture does, unless what is read next would be out of view. Where the picture
 * stands below the text it cannot: there the step comes to the top, which leaves the picture most room.
 */
function bringIntoView(heading: HTMLElement): void {
  const { top, bottom } = heading.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight || innerWidth < BESIDE) bringToTop(heading)
}

function bringToTop(heading: HTMLElement, behavior: ScrollBehavior = 'auto'): void {
  heading.closest('.lesson-step')?.scrollIntoView({ behavior })
}
