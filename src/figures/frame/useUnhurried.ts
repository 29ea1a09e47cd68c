import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLatest } from '../../ui/useLatest.ts'

/** Nobody reads faster. */
const PAUSE_MS = 150

/**
 * For words that need not keep up with a hand: a change after a rest is there at once, one in the midst of others
 * when the pause is over, and the last one always. In a drag that spares every frame a paragraph that nobody can read.
 */
export function useUnhurried<Value>(value: Value): Value {
  const [shown, setShown] = useState(value)
  const latestRef = useLatest(value)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  useLayoutEffect(() => {
    if (value === shown || pause.current !== undefined) return
    let last = value
    const rest = (): void => {
      const next = latestRef.current
      pause.current = next === last ? undefined : setTimeout(rest, PAUSE_MS)
      last = next
      setShown(next)
    }
    pause.current = setTimeout(rest, PAUSE_MS)
    setShown(value)
  }, [value, shown, latestRef])
  useEffect(() => () => clearTimeout(pause.current), [])
  return shown
}
