import type { Lesson, Step } from '../lessons/lesson.ts'
import { DEFAULT_DISPLAY } from '../scenario/display.ts'
import { parseLink, printLink } from '../scenario/links.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { openingScenario, partScenario } from './lessonRule.ts'
import { lessonStore } from './lessonStore.ts'
import { lessonWork, withinStep } from './lessonWork.ts'
import { store } from './store.ts'

/** Longer ones are not kept: a step's own state is then what a reload shows. */
const LONGEST = 500

const print = (scenario: Scenario): string => printLink({ scenario, display: DEFAULT_DISPLAY, extra: [] })

/** What the pupil has made of a step's state before a reload; what its part shows where nothing was moved in it. */
export function keptScenario(lesson: Lesson, step: Step): Scenario {
  const work = lessonStore.getState()
  const { at, moved, part } = lessonWork(work, lesson.id)
  const isKept = at === step.id && moved !== null && part !== 'check'
  return isKept ? parseLink(moved).scenario : partScenario(lesson, step, at === step.id ? part : null, work)
}

/** Keeps what the pupil moves in a step from now on, whenever a control is let go. Returns what ends it. */
export function keepMoved(lesson: Lesson, step: Step): () => void {
  let last = store.getState().scenario
  return store.subscribe(({ scenario, held }) => {
    if (held !== null || scenario === last) return
    last = scenario
    const query = print(scenario)
    const own = print(openingScenario(lesson, step, lessonStore.getState()))
    const moved = query === own || query.length > LONGEST ? null : query
    lessonStore.setState((work) => withinStep(work, lesson.id, { moved }))
  })
}

/** Whether the seed was only drawn within a step: then it is that step's, and no code of the pupil's. */
export function isMovedSeed(seed: string): boolean {
  return Object.values(lessonStore.getState().lessons).some(
    ({ moved }) => moved !== null && parseLink(moved).scenario.seed === seed,
  )
}

/** Lets go of what was moved: with other people it would be another step. */
export function forgetMoved(): void {
  lessonStore.setState((work) => ({
    ...work,
    lessons: Object.fromEntries(
      Object.entries(work.lessons).map(([id, one]) => [id, { ...one, moved: null }]),
    ),
  }))
}
