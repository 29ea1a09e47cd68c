import type { ComponentType } from 'react'
import { EMBEDDED } from '../../figures/embedded.ts'
import type { FigureEntry } from '../../figures/figure.ts'

export type Entries = Readonly<Record<string, FigureEntry>>

const loaded = new Map<FigureEntry | undefined, ComponentType>()

/** The picture of a view if it is there already. */
export function loadedFigure(view: string, figures: Entries = EMBEDDED): ComponentType | undefined {
  return loaded.get(figures[view])
}

/** Rejects if the picture cannot be had; asked for again, it is fetched again. */
export async function loadFigure(view: string, figures: Entries = EMBEDDED): Promise<void> {
  const entry = figures[view]
  if (entry === undefined) throw new Error(`There is no figure ${view}.`)
  loaded.set(entry, (await entry.load()).figure.Panel)
}
