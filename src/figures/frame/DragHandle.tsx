import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

export type Phase = 'move' | 'end'
/** In the units of the drawing's viewBox. */
export type Point = Readonly<{ x: number; y: number }>

export type DragHandleProps = Readonly<{
  /** Where the value stands in the drawing; the pointer keeps its distance from it while it drags. */
  at: Point
  label: string
  value: number
  min: number
  max: number
  /** The value in words, with its unit. */
  valueText: string
  orientation?: 'horizontal' | 'vertical'
  /** What the page may still do when a finger drags here: `pan-y` for a handle that moves sideways. */
  touchAction?: 'pan-x' | 'pan-y'
  onDrag: (point: Point, phase: Phase) => void
  /** True when the key moved something. Each key is a whole move: the caller reports it as an `end`. */
  onKey: (key: string) => boolean
  className?: string
  children: ReactNode
}>

/** Something in an SVG that is dragged by mouse, finger or keys, and is a slider to a screen reader. */
export function DragHandle(props: DragHandleProps) {
  const drag = useDrag(props.at, props.onDrag)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (props.onKey(event.key)) event.preventDefault()
  }
  return (
    <g
      className={`drag-handle ${props.className ?? ''}`}
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-orientation={props.orientation ?? 'horizontal'}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      aria-valuenow={props.value}
      aria-valuetext={props.valueText}
      data-touch={props.touchAction ?? 'pan-y'}
      onKeyDown={onKeyDown}
      {...drag}
    >
      {props.children}
    </g>
  )
}

/** Pointer handlers that report where `at` would be if it hung on the pointer. */
export function useDrag(at: Point, onDrag: (point: Point, phase: Phase) => void) {
  const grip = useRef<Point | null>(null)
  const last = useRef<Point>(at)
  const report = (event: PointerEvent<SVGElement>, phase: Phase): void => {
    if (grip.current === null) return
    const pointer = inDrawing(event)
    // A cancelled pointer (the page took the gesture over) has no place of its own.
    if (event.type !== 'pointercancel')
      last.current = { x: pointer.x - grip.current.x, y: pointer.y - grip.current.y }
    if (phase === 'end') grip.current = null
    onDrag(last.current, phase)
  }
  return {
    onPointerDown: (event: PointerEvent<SVGElement>): void => {
      if (event.button !== 0) return
      const pointer = inDrawing(event)
      grip.current = { x: pointer.x - at.x, y: pointer.y - at.y }
      last.current = at
      event.currentTarget.setPointerCapture?.(event.pointerId)
      event.currentTarget.focus({ preventScroll: true })
    },
    onPointerMove: (event: PointerEvent<SVGElement>): void => report(event, 'move'),
    onPointerUp: (event: PointerEvent<SVGElement>): void => report(event, 'end'),
    onPointerCancel: (event: PointerEvent<SVGElement>): void => report(event, 'end'),
  }
}

/** Where a pointer is, in the units of the drawing's viewBox. */
export function inDrawing(event: PointerEvent<SVGElement>): Point {
  const svg = event.currentTarget.ownerSVGElement ?? event.currentTarget
  const box = svg.getBoundingClientRect()
  const units = svg instanceof SVGSVGElement ? svg.viewBox.baseVal : null
  const scale = units !== null && units.width > 0 && box.width > 0 ? units.width / box.width : 1
  return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
}
