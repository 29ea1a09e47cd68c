import type { ComponentType } from 'react'
import { EMBEDDED } from '../../figures/registry.ts'
import type { View } from '../../scenario/display.ts'

export type Figure = ComponentType

const loaded: Partial<Record<View, Figure>> = {}

/** The picture of a view if it is there already. */
export function loadedFigure(view: View): Figure | undefined {
  return loaded[view]
}

/** Rejects if the picture cannot be had; asked for again, it is fetched again. */
export async function loadFigure(view: View): Promise<Figure> {
  const { figure } = await EMBEDDED[view].load()
  loaded[view] = figure.Panel
  return figure.Panel
}
