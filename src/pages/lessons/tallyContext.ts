import { createContext } from 'react'

/** Hands raised for each option of a step. */
export type Hands = Readonly<Record<string, number>>

/** The hands counted while this lesson is on the screen: by step. Nowhere else, and nothing about anybody. */
export type TallyState = Readonly<{
  hands: Readonly<Record<string, Hands>>
  count: (step: string, option: string, hands: number) => void
}>

export const TallyContext = createContext<TallyState>({ hands: {}, count: () => undefined })
