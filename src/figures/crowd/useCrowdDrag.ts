import { useRef, type PointerEvent } from 'react'
import { inDrawing, type Phase, type Point } from '../frame/DragHandle.tsx'
import { snapGallery } from '../../rulers/snap.ts'
import type { CrowdLayout } from './crowdLayout.ts'

/** Pixels outward that make the crowd ten times as large. */
const PIXELS_PER_DECADE = 60
const SLOP = 6
type Grip = { start: Point; gallerySize: number; isDragging: boolean }

/** A drag across the crowd, outward from its middle, makes it grow; inward, shrink. A tap picks. */
export function useCrowdDrag(
  layout: CrowdLayout,
  gallerySize: number,
  onGallery: ((size: number, phase: Phase) => void) | undefined,
  onTap: (point: Point) => void,
) {
  const grip = useRef<Grip | null>(null)
  const last = useRef(gallerySize)
  const drag = (pointer: Point, phase: Phase): void => {
    if (grip.current === null) return
    const outward = Math.abs(pointer.x - layout.cx) - Math.abs(grip.current.start.x - layout.cx)
    last.current = snapGallery(grip.current.gallerySize * 10 ** (outward / PIXELS_PER_DECADE))
    onGallery?.(last.current, phase)
  }
  return {
    onPointerDown: (event: PointerEvent<SVGElement>): void => {
      if (event.button !== 0 || !event.isPrimary) return
      grip.current = { start: inDrawing(event), gallerySize, isDragging: false }
      last.current = gallerySize
      event.currentTarget.setPointerCapture?.(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGElement>): void => {
      if (grip.current === null || onGallery === undefined) return
      const pointer = inDrawing(event)
      grip.current.isDragging ||= Math.abs(pointer.x - grip.current.start.x) > SLOP
      if (grip.current.isDragging) drag(pointer, 'move')
    },
    onPointerUp: (event: PointerEvent<SVGElement>): void => {
      if (grip.current === null) return
      if (grip.current.isDragging) drag(inDrawing(event), 'end')
      else onTap(grip.current.start)
      grip.current = null
    },
    onPointerCancel: (): void => {
      if (grip.current?.isDragging === true) onGallery?.(last.current, 'end')
      grip.current = null
    },
  }
}
