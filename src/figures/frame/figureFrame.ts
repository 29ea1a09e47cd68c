import { createContext, type ReactNode } from 'react'

/** What stands around one figure in somebody else's page, in place of what is around it on ours. */
export type FigureFrame = Readonly<{
  /** The figure it is for: others on the page keep their own. */
  id: string
  /** Headline of the page around; null for the figure's own finding. */
  title: string | null
  /** Of the headline: the first of a page of its own. */
  level: 1 | 3
  /** Between the headline and the drawing. */
  above: ReactNode
  /** Right below the drawing. */
  below: ReactNode
  /** Below what the figure says; is given the button that hands over its numbers. */
  source: (data: ReactNode) => ReactNode
  /** Height there is for a drawing of this width, in CSS px. */
  room: (width: number) => number
  /** Whether the table and the exports are shown. */
  isWhole: boolean
}>

/** Null on our own pages. */
export const FigureFrameContext = createContext<FigureFrame | null>(null)
