import { useCallback, useRef, type SyntheticEvent } from 'react'
import { useLatest } from '../useLatest.ts'

/**
 * Tells once that a drag of a range input has ended, and only of one that has moved it. Browsers do not agree on an
 * event that says so, so whichever comes first is taken:
 * - `pointerup`, wherever the pointer is: WebKit sends no `change` for a range whose value was written while it moved,
 *   as that of a controlled input is
 * - `keyup`, for arrow keys
 * - `change`, where the value is set without pointer or key, by a screen reader for one
 * - `blur`. Firefox moves a slider that is pressed before it takes the focus from the last one: only the blur of the
 *   input that was moved counts
 *
 * @returns to be called with every event that moves the input
 */
export function useDragEnd(onEnd: () => void): (event: SyntheticEvent<HTMLInputElement>) => void {
  const onEndRef = useLatest(onEnd)
  const isMoving = useRef(false)
  return useCallback(
    ({ currentTarget: input }) => {
      if (isMoving.current) return
      isMoving.current = true
      const listening = new AbortController()
      const end = (): void => {
        listening.abort()
        isMoving.current = false
        onEndRef.current()
      }
      for (const type of ['keyup', 'change', 'blur'])
        input.addEventListener(type, end, { signal: listening.signal })
      addEventListener('pointerup', end, { signal: listening.signal })
    },
    [onEndRef],
  )
}
