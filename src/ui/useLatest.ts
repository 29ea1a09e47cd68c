import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * What was last drawn, for listeners that outlive a drawing. Not by an effect that waits its turn: each would be a task
 * of its own after every frame of a drag.
 */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
