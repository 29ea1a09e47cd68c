import type { Phase } from '../../charts/frame/DragHandle.tsx'
import { move, settle } from '../../state/actions.ts'
import { isFixed } from '../../state/lessonOpened.ts'

/** What dragging the threshold in a figure does to the state. */
export function dragThreshold(threshold: number, phase: Phase): void {
  if (isFixed('t')) return
  if (phase === 'move') move({ threshold })
  else settle({ threshold })
}

export function dragGallery(gallerySize: number, phase: Phase): void {
  if (isFixed('n')) return
  if (phase === 'move') move({ gallerySize })
  else settle({ gallerySize })
}
