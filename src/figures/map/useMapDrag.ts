import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import { inDrawing, type Phase, type Point } from '../frame/DragHandle.tsx'
import { useLatest } from '../../ui/useLatest.ts'

/** A pointer that lands this near the point takes hold of it; anywhere else the point comes to the pointer. */
export const NEAR = 22
/** A finger that has moved this far, more sideways than not, drags. Up and down, the page scrolls (the browser then cancels). */
const SLOP = 6

type Grip = { offset: Point; start: Point; isDragging: boolean }
type MapPointer = PointerEvent<SVGElement>

/**
 * Pointer handlers for the ground of the map and for the point on it. A click or tap on the ground brings the point there,
 * a drag takes it along in both directions; a finger that sets out up or down on the ground scrolls the page instead. On
 * the point, every drag takes it along.
 *
 * @param at where the point stands, in the drawing
 */
export function useMapDrag(at: Point, onMove: (point: Point, phase: Phase) => void) {
  const grip = useRef<Grip | null>(null)
  const last = useRef<Point>(at)
  const isHeld = (): boolean => grip.current?.isDragging === true
  const [onGround, onPoint] = [useHeldPage<SVGRectElement>(isHeld), useHeldPage<SVGCircleElement>(isHeld)]
  const report = (pointer: Point, phase: Phase): void => {
    last.current = minus(pointer, grip.current?.offset ?? NOWHERE)
    onMove(last.current, phase)
  }
  const onPointerDown = (event: MapPointer, isPoint: boolean): void => {
    if (event.button !== 0 || !event.isPrimary) return
    const pointer = inDrawing(event)
    const offset = isPoint ? minus(pointer, at) : NOWHERE
    last.current = at
    grip.current = { offset, start: pointer, isDragging: isPoint || event.pointerType === 'mouse' }
    event.currentTarget.setPointerCapture?.(event.pointerId)
    if (grip.current.isDragging) report(pointer, 'move')
  }
  const handlers = {
    onPointerMove: (event: MapPointer): void => {
      if (grip.current === null) return
      const pointer = inDrawing(event)
      grip.current.isDragging ||= isSideways(grip.current.start, pointer)
      if (grip.current.isDragging) report(pointer, 'move')
    },
    onPointerUp: (event: MapPointer): void => {
      if (grip.current === null) return
      report(inDrawing(event), 'end')
      grip.current = null
    },
    onPointerCancel: (): void => {
      if (grip.current?.isDragging === true) onMove(last.current, 'end')
      grip.current = null
    },
  }
  return {
    ground: { ref: onGround, ...handlers, onPointerDown: (event: MapPointer) => onPointerDown(event, false) },
    hold: { ref: onPoint, ...handlers, onPointerDown: (event: MapPointer) => onPointerDown(event, true) },
  }
}

const NOWHERE: Point = { x: 0, y: 0 }

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y }
}

function isSideways(from: Point, to: Point): boolean {
  return Math.abs(to.x - from.x) > Math.max(SLOP, Math.abs(to.y - from.y))
}

/**
 * A finger that has set out sideways may go on upward, and one on the point may set out so: the page must not take the
 * gesture over. Only a listener that is not passive can say so, and React's are.
 */
function useHeldPage<E extends SVGElement>(isHeld: () => boolean): RefObject<E | null> {
  const ground = useRef<E>(null)
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
