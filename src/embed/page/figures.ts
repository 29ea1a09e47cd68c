import type { ComponentType } from 'react'
import type { View } from '../../scenario/display.ts'

export type Figure = ComponentType

type Part = Readonly<{ Figure: Figure }>

/**
 * The picture of each view, a part of its own, named as the view is: it stands in the view's file, and other files
 * fetch it when a link or the page around asks for it (src/build/embedApp.ts).
 */
const FIGURES: Readonly<Record<View, () => Promise<Part>>> = {
  searches: () => import('./views/searches.ts'),
  map: () => import('./views/map.ts'),
  scores: () => import('./views/scores.ts'),
  growth: () => import('./views/growth.ts'),
  tradeoff: () => import('./views/tradeoff.ts'),
  groups: () => import('./views/groups.ts'),
  crowd: () => import('./views/crowd.ts'),
  lineup: () => import('./views/lineup.ts'),
  repeat: () => import('./views/repeat.ts'),
  frequencies: () => import('./views/frequencies.ts'),
}

const loaded: Partial<Record<View, Figure>> = {}

/** The picture of a view if it is there already. */
export function loadedFigure(view: View): Figure | undefined {
  return loaded[view]
}

/** Rejects if the picture cannot be had; asked for again, it is fetched again. */
export async function loadFigure(view: View): Promise<Figure> {
  const { Figure } = await FIGURES[view]()
  loaded[view] = Figure
  return Figure
}
