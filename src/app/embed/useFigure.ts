import { useEffect, useState, type ComponentType } from 'react'
import type { View } from '../../scenario/display.ts'
import { FIGURES, MORE_FIGURES } from './figures.ts'

type Fetched = Readonly<{ view: View; Figure: ComponentType | null }>

/** The picture of a view; `waiting` while it is fetched, null when it cannot be had (the page says so). */
export function useFigure(view: View): ComponentType | 'waiting' | null {
  const [fetched, setFetched] = useState<Fetched | null>(null)
  useEffect(() => {
    if (!isMore(view)) return undefined
    let wanted = true
    const show = (Figure: ComponentType | null): void => {
      if (wanted) setFetched({ view, Figure })
    }
    MORE_FIGURES[view]().then(show, () => show(null))
    return () => {
      wanted = false
    }
  }, [view])
  const inPage = FIGURES[view]
  if (inPage !== undefined) return inPage
  return fetched?.view === view ? fetched.Figure : 'waiting'
}

function isMore(view: View): view is keyof typeof MORE_FIGURES {
  return view in MORE_FIGURES
}
