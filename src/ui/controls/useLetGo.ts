import { useRef } from 'react'

/**
 * Tells once that a hand has let go of a control, and only of one it has moved. Firefox moves a slider that is pressed
 * before it takes the focus from the last one: an end told by that blur would cut the new drag in two.
 *
 * @returns `moved`, to be called with every move; `letGo`, to be called with everything that may end one
 */
export function useLetGo(onEnd: () => void): Readonly<{ moved: () => void; letGo: () => void }> {
  const isMoving = useRef(false)
  return {
    moved: () => {
      isMoving.current = true
    },
    letGo: () => {
      if (!isMoving.current) return
      isMoving.current = false
      onEnd()
    },
  }
}
