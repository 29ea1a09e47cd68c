import { FIGURES } from '../../figures/registry.ts'
import type { FigureId } from '../../scenario/display.ts'

/** Id of the element of Explore that shows a figure; null for the top of the page. */
export function partOf(figure: FigureId | undefined): string | null {
  if (figure === undefined) return null
  const { explore } = FIGURES[figure]
  if (explore === 'front') return `figure-${figure}`
  if ('question' in explore) return `more-${figure}`
  return partOf('under' in explore ? explore.under : explore.openedFrom)
}
