import { useStore as useZustand } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { GameResult } from './reviewerRounds.ts'

/** Whose values the funnel can count with beside the study's: the reader's own, or those of a class. */
export type RateOwner = 'own' | 'class'

type Rates = Readonly<{
  /** What a class's games add up to, where a teacher has pasted them. Like all of a class's work, in memory alone. */
  classResult: GameResult | null
  /**
   * Whose values a funnel begins with. The study's, unless it is opened to see the others: texts beside it say what
   * comes out with the study's.
   */
  startWith: RateOwner | null
}>

export const reviewerRates = createStore<Rates>(() => ({ classResult: null, startWith: null }))

export function useRates<Selected>(select: (rates: Rates) => Selected): Selected {
  return useZustand(reviewerRates, select)
}
