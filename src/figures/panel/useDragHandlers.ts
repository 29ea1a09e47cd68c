import type { Phase } from '../frame/DragHandle.tsx'
import { drag, commit } from '../../state/actions.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { isThresholdIdle } from '../../scenario/thresholdUse.ts'
import { isFixed, useIsFixed } from '../../state/lessonOpened.ts'

/** What dragging the threshold in a figure does to the state. */
export function dragThreshold(threshold: number, phase: Phase): void {
  if (isFixed('t')) return
  if (phase === 'move') drag({ threshold })
  else commit({ threshold })
}

export function dragGallery(gallerySize: number, phase: Phase): void {
  if (isFixed('n')) return
  if (phase === 'move') drag({ gallerySize })
  else commit({ gallerySize })
}

type DragHandlers = Readonly<{ onThreshold?: typeof dragThreshold; onGallery?: typeof dragGallery }>

/** What can be dragged in a figure: nothing that is held still, and no threshold that decides nothing. */
export function useDragHandlers(scenario: Scenario): DragHandlers {
  const isThresholdStill = useIsFixed('t') || isThresholdIdle(scenario)
  const isGalleryStill = useIsFixed('n')
  return {
    ...(isThresholdStill ? {} : { onThreshold: dragThreshold }),
    ...(isGalleryStill ? {} : { onGallery: dragGallery }),
  }
}
