import type { FigureId } from '../../lessons/lesson.ts'

/** Always on the page; the others stand behind a question of `Go further`. */
const FIRST_PICTURES: readonly FigureId[] = ['searches', 'scores', 'map']

/** Id of the element of Explore that shows a figure; null for the top of the page. */
export function partOf(figure: FigureId | undefined): string | null {
  if (figure === undefined) return null
  // A lineup appears beside the searches once one of them is picked.
  if (figure === 'lineup') return 'figure-searches'
  return FIRST_PICTURES.includes(figure) ? `figure-${figure}` : `more-${figure}`
}
