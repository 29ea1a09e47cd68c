import { stepFor } from '../lessons/answers.ts'
import type { Lesson, LessonId, Step } from '../lessons/lesson.ts'
import { REVIEWER_GAME } from '../lessons/reviewerGame.ts'
import { readNumber } from '../lessons/readings.ts'
import { DEFAULT_SCENARIO } from '../scenario/presets/scenarios.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { openScenario } from './actions.ts'
import { forgetMoved, isMovedSeed } from './lessonMoved.ts'
import { leaveStep, setOpened } from './lessonOpened.ts'
import { forgetReached } from './lessonReached.ts'
import { forgetTried } from './lessonTried.ts'
import { lessonStore } from './lessonStore.ts'
import { END, NO_LESSON_WORK, lessonWork, withPlace, withStepWork, type StepWork } from './lessonWork.ts'
import { drawSeed } from './seed.ts'
import { store } from './store.ts'

/** Controls that can be moved in a figure as well as by their slider, and those that stand below one. */
const IN_FIGURES = ['t', 'n', 'mated', 'cost'] as const

/** The step as this pupil sees it: with their own seed, if they have one. */
export function pupilStep(step: Step, code: string | null): Step {
  return code === null ? step : stepFor(step, code)
}

/** The link whose seed has been looked at: a code that is typed later is not undone by it. */
let codeChosenFor: Scenario | null = null

/**
 * Chooses whose people are simulated: the code kept from before a reload where each pupil has their own, else the
 * seed of the link, else the steps' own. A seed that the step has anyway is not a choice.
 */
export function chooseCode(step: Pick<Step, 'scenario'>): void {
  const { display, linked } = store.getState()
  if (codeChosenFor === linked) return
  codeChosenFor = linked
  if (display.seedForEach) {
    if (lessonStore.getState().code === null) setCode(linked.seed)
  } else if (
    linked.seed !== DEFAULT_SCENARIO.seed &&
    linked.seed !== step.scenario.seed &&
    !isMovedSeed(linked.seed)
  ) {
    setCode(linked.seed)
  }
}

/** @param code four letters, or any seed, `[a-z0-9]{1,16}` */
export function setCode(code: string | null): void {
  if (code !== lessonStore.getState().code) forgetMoved()
  lessonStore.setState({ code })
}

/**
 * Opens a step: its place in the link and in the pupil's work. What it shows is loaded by `loadStep`.
 *
 * @param part what of it is shown; left out, its beginning
 */
export function goToStep(lesson: Lesson, step: string, part: string | null = null): void {
  store.setState((state) => ({ display: { ...state.display, lesson: lesson.id, step } }))
  lessonStore.setState((work) => withPlace(work, lesson.id, step, part))
  drawTag()
}

/** From now on the work of this tab is known again when it is handed in twice. */
export function drawTag(): void {
  lessonStore.setState((work) => ({ tag: work.tag ?? drawSeed() + drawSeed() }))
}

/** Opens a lesson where the pupil left it, or at its first step. */
export function openLesson(lesson: Lesson): void {
  const { at } = lessonWork(lessonStore.getState(), lesson.id)
  const step = lesson.steps.find(({ id }) => id === at) ?? lesson.steps[0]
  if (step !== undefined) goToStep(lesson, at === END ? END : step.id)
}

/** Opens the game of the reviewer. Where one was in it is no part of the link (reviewerGame.ts). */
export function openGame(): void {
  leaveStep()
  store.setState((state) => ({ display: { ...state.display, lesson: REVIEWER_GAME, step: null } }))
}

/** Back to the list of lessons. */
export function closeLesson(): void {
  leaveStep()
  store.setState((state) => ({ display: { ...state.display, lesson: null, step: null } }))
}

/**
 * Puts a step's whole scenario into the store, and its selected search.
 *
 * @param scenario what the pupil has made of it before, if anything
 */
export function loadStep(step: Step, scenario = step.scenario): void {
  forgetTried()
  forgetReached()
  openScenario(scenario, step.pick === null ? null : readNumber(step.scenario, step.pick))
  setOpened(step, outOfReach(step))
}

/** While a question waits for its answer, nothing in its figures can be dragged to it. */
export function holdStep(step: Step, isHeld: boolean): void {
  const waiting = isHeld ? IN_FIGURES.filter((key) => step.controls.includes(key)) : []
  setOpened(step, isHeld ? IN_FIGURES : outOfReach(step), waiting)
}

function outOfReach({ controls }: Step): readonly string[] {
  return IN_FIGURES.filter((key) => !controls.includes(key))
}

export function recordStep(lesson: LessonId, step: string, change: Partial<StepWork>): void {
  lessonStore.setState((work) => withStepWork(work, lesson, step, change))
}

/** Adds an answer to a step's check. */
export function recordTry(lesson: LessonId, step: string, option: string): void {
  const { tried } = lessonWork(lessonStore.getState(), lesson).steps[step] ?? { tried: [] }
  recordStep(lesson, step, { tried: [...tried, option] })
}

/** Takes every answer of a lesson back. */
export function restartLesson(lesson: Lesson): void {
  lessonStore.setState((work) => ({
    ...work,
    lessons: { ...work.lessons, [lesson.id]: NO_LESSON_WORK },
  }))
  openLesson(lesson)
}
