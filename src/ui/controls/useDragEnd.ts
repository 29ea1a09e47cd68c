import { useCallback, useRef, type SyntheticEvent } from 'react'
import { useLatest } from '../useLatest.ts'

/** Inputs on which a key is down. */
const heldKeys = new WeakSet<EventTarget>()

/** To be called when a key goes down on the input, before it moves anything. */
export function holdKey({ currentTarget: input }: SyntheticEvent<HTMLInputElement>): void {
  if (heldKeys.has(input)) return
  heldKeys.add(input)
  const letGo = (): void => {
    heldKeys.delete(input)
    for (const type of ['keyup', 'blur']) input.removeEventListener(type, letGo)
  }
  for (const type of ['keyup', 'blur']) input.addEventListener(type, letGo)
}

/**
 * Tells once that a drag of a range input has ended, and only of one that has moved it. Browsers do not agree on an
 * event that says so, so whichever comes first is taken:
 * - `pointerup`, wherever the pointer is: WebKit sends no `change` for a range whose value was written while it moved,
 *   as that of a controlled input is
 * - `keyup`, for arrow keys
 * - `change`, where the value is set without pointer or key, by a screen reader for one. While a key is held down browsers
 *   send one for every step: `keyup` is the end of those
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
      const changed = (): void => {
        if (!heldKeys.has(input)) end()
      }
      for (const type of ['keyup', 'blur']) input.addEventListener(type, end, { signal: listening.signal })
      input.addEventListener('change', changed, { signal: listening.signal })
      addEventListener('pointerup', end, { signal: listening.signal })
    },
    [onEndRef],
  )
}
