import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lesson, Step } from '../lessons/lesson.ts'
import { readNumber } from '../lessons/readings.ts'
import { commit, selectProbe } from './actions.ts'
import { openingScenario } from './lessonRule.ts'
import { lessonStore } from './lessonStore.ts'
import { store } from './store.ts'

/** Whether the picture was set back in the part that is shown. */
const back = createStore<Readonly<{ isBack: boolean }>>(() => ({ isBack: false }))

export function useIsSetBack(): boolean {
  return useStore(back, ({ isBack }) => isBack)
}

/** Another part is shown: nothing was set back in it. */
export function leaveSetBack(): void {
  back.setState({ isBack: false })
}

/**
 * Sets the picture back to what the numbers of a step's words speak of, as one step of undo. What a task has the pupil
 * choose stays.
 *
 * @returns whether anything had been moved
 */
export function setBack(lesson: Lesson, step: Step): boolean {
  if (step.task !== null) return false
  const { scenario } = store.getState()
  commit(openingScenario(lesson, step, lessonStore.getState()))
  const isBack = store.getState().scenario !== scenario
  if (isBack && step.pick !== null) selectProbe(readNumber(step.scenario, step.pick))
  if (isBack) back.setState({ isBack })
  return isBack
}
