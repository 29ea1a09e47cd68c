import { useState } from 'react'

/** A value that stays as it was while something moves, so that axes hold still. */
export function useHeld(value: number, isMoving: boolean): number {
  const [held, setHeld] = useState(value)
  if (!isMoving && held !== value) setHeld(value)
  return held
}
