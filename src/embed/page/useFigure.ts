import { useEffect, useState } from 'react'
import type { View } from '../../scenario/display.ts'
import { loadedFigure, loadFigure, type Figure } from './figures.ts'

/** The picture of a view; `waiting` while it is fetched, null when it cannot be had (the page says so). */
export function useFigure(view: View): Figure | 'waiting' | null {
  const [settled, setSettled] = useState<View | null>(null)
  useEffect(() => {
    let wanted = true
    const settle = (): void => {
      if (wanted) setSettled(view)
    }
    loadFigure(view).then(settle, settle)
    return () => {
      wanted = false
    }
  }, [view])
  return loadedFigure(view) ?? (settled === view ? null : 'waiting')
}
