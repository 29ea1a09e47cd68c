import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { holds } from '../lessons/assertion.ts'
import type { Step } from '../lessons/lesson.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { store } from './store.ts'

/** How many of a step's goals have been reached, and the state in which the last of these was. */
export type Reached = Readonly<{ goals: number; at: Scenario | null }>

const NONE: Reached = { goals: 0, at: null }

/** Since the step was opened. */
const reached = createStore<Reached>(() => NONE)

/** Nothing has been reached in a step that has just been opened. */
export function forgetReached(): void {
  reached.setState(NONE)
}

/** What has been reached of a step's goals, one after the other. A state counts when it is at rest: what a drag only passes does not. */
export function useReached({ goals }: Pick<Step, 'goals'>): Reached {
  useEffect(() => {
    const look = (): void => {
      const { scenario, held } = store.getState()
      const next = goals[reached.getState().goals]
      if (held === null && next !== undefined && holds(scenario, next))
        reached.setState(({ goals: before }) => ({ goals: before + 1, at: scenario }))
    }
    look()
    return store.subscribe(look)
  }, [goals])
  return useStore(reached)
}
