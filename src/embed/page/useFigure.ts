import { useEffect, useState, type ComponentType } from 'react'
import { loadedFigure, loadFigure, type Entries } from './figures.ts'

/** The picture of a view; `waiting` while it is fetched, null when it cannot be had (the page says so). */
export function useFigure(view: string, figures?: Entries): ComponentType | 'waiting' | null {
  const [settled, setSettled] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    const settle = (): void => {
      if (wanted) setSettled(view)
    }
    loadFigure(view, figures).then(settle, settle)
    return () => {
      wanted = false
    }
  }, [view, figures])
  return loadedFigure(view, figures) ?? (settled === view ? null : 'waiting')
}
