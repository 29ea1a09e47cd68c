import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import { inDrawing, type Phase, type Point } from '../frame/DragHandle.tsx'
import { useLatest } from '../../ui/useLatest.ts'

/** A pointer that lands this near the point takes hold of it; anywhere else the point comes to the pointer. */
const NEAR = 22
/** A finger that has moved this far sideways drags. Up and down, the page scrolls (the browser then cancels). */
const SLOP = 6

type Grip = { offset: Point; start: Point; isDragging: boolean }

/**
 * Pointer handlers for the ground of the map: a click or tap anywhere brings the point there, a drag takes it along in
 * both directions. A finger that sets out up or down scrolls the page instead.
 *
 * @param at where the point stands, in the drawing
 */
export function useMapDrag(at: Point, onMove: (point: Point, phase: Phase) => void) {
  const grip = useRef<Grip | null>(null)
  const last = useRef<Point>(at)
  const ground = useHeldPage(() => grip.current?.isDragging === true)
  const report = (pointer: Point, phase: Phase): void => {
    const offset = grip.current?.offset ?? { x: 0, y: 0 }
    last.current = { x: pointer.x - offset.x, y: pointer.y - offset.y }
    onMove(last.current, phase)
  }
  return {
    ref: ground,
    onPointerDown: (event: PointerEvent<SVGElement>): void => {
      if (event.button !== 0 || !event.isPrimary) return
      const pointer = inDrawing(event)
      const isHeld = Math.hypot(pointer.x - at.x, pointer.y - at.y) <= NEAR
      const offset = isHeld ? { x: pointer.x - at.x, y: pointer.y - at.y } : { x: 0, y: 0 }
      grip.current = { offset, start: pointer, isDragging: event.pointerType === 'mouse' }
      event.currentTarget.setPointerCapture?.(event.pointerId)
      if (grip.current.isDragging) report(pointer, 'move')
    },
    onPointerMove: (event: PointerEvent<SVGElement>): void => {
      if (grip.current === null) return
      const pointer = inDrawing(event)
      grip.current.isDragging ||= Math.abs(pointer.x - grip.current.start.x) > SLOP
      if (grip.current.isDragging) report(pointer, 'move')
    },
    onPointerUp: (event: PointerEvent<SVGElement>): void => {
      if (grip.current === null) return
      report(inDrawing(event), 'end')
      grip.current = null
    },
    onPointerCancel: (): void => {
      if (grip.current?.isDragging === true) onMove(last.current, 'end')
      grip.current = null
    },
  }
}

/**
 * A finger that has set out sideways may go on upward: from then on the page must not take the gesture over. Only a
 * listener that is not passive can say so, and React's are.
 */
function useHeldPage(isHeld: () => boolean): RefObject<SVGRectElement | null> {
  const ground = useRef<SVGRectElement>(null)
  const held = useLatest(isHeld)
  useEffect(() => {
    const hold = (event: TouchEvent): void => {
      if (held.current() && event.cancelable) event.preventDefault()
    }
    const element = ground.current
    element?.addEventListener('touchmove', hold, { passive: false })
    return () => element?.removeEventListener('touchmove', hold)
  }, [held])
  return ground
}
