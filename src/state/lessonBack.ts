import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Lesson, Step } from '../lessons/lesson.ts'
import { readNumber } from '../lessons/readings.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { selectProbe } from './actions.ts'
import { partScenario } from './lessonRule.ts'
import { lessonStore } from './lessonStore.ts'
import { store } from './store.ts'
import { finishTravel, travelTo } from './travel.ts'

/** What the picture was brought from and to when a part opened. */
export type Brought = Readonly<{ from: Scenario; to: Scenario }>

type Back = Readonly<{ brought: Brought | null; isMoving: boolean }>

const NOTHING: Back = { brought: null, isMoving: false }

const back = createStore<Back>(() => NOTHING)

export function useBrought(): Brought | null {
  return useStore(back, ({ brought }) => brought)
}

/** Whether the picture is on its way to what the words speak of. */
export function useIsMoving(): boolean {
  return useStore(back, ({ isMoving }) => isMoving)
}

/** Another part is shown: nothing was brought anywhere in it. */
export function leaveSetBack(): void {
  finishTravel()
  back.setState(NOTHING)
}

/**
 * Brings the picture to what the words of a part speak of, as one step of undo. What a task has the pupil choose stays.
 *
 * @param own what the pupil had made of the part before, if anything: they find it as they left it
 * @returns what was changed, or null
 */
export function bringTo(
  lesson: Lesson,
  step: Step,
  part: string,
  own: Scenario | null = null,
): Brought | null {
  if (step.task !== null) return null
  const { scenario: from } = store.getState()
  const to = own ?? partScenario(lesson, step, part, lessonStore.getState())
  if (isAlike(from, to)) return null
  const brought = { from, to }
  back.setState({ brought, isMoving: true })
  travelTo(to, () => {
    if (step.pick !== null) selectProbe(readNumber(step.scenario, step.pick))
    back.setState({ isMoving: false })
  })
  return brought
}

/** Whether two states are the same. */
function isAlike(one: Scenario, other: Scenario): boolean {
  return (Object.keys(one) as (keyof Scenario)[]).every(
    (key) => one[key] === other[key] || JSON.stringify(one[key]) === JSON.stringify(other[key]),
  )
}
