import type { Lesson, Step } from '../../lessons/lesson.ts'
import { lessonStore, useStepWork, useWork } from '../../state/lessonStore.ts'
import { isAnswered, lessonWork, withinStep } from '../../state/lessonWork.ts'
import { useStore } from '../../state/useStore.ts'

/** The screens of a step: the guess, what the model shows, why, and a question. */
export type Part = 'ask' | 'see' | 'explain' | 'check'

export type Parts = Readonly<{
  /** The part that is shown. */
  part: Part
  /** The parts before and after it that can be gone to now; null where there is none. */
  before: Part | null
  after: Part | null
  /** Where it is among all parts of the step, from 1. */
  place: number
  of: number
  /** Whether a guess is asked for in this step, and whether it has been made or sent away. */
  asks: boolean
  isGuessed: boolean
  setPart: (part: Part) => void
}>

/** The part of a step that is shown. After a guess its question can be looked at again; before it nothing else can. */
export function useParts(lesson: Lesson, step: Step): Parts {
  const gates = useStore((state) => state.display.predict)
  const isGuessed = isAnswered(useStepWork(lesson.id, step.id))
  const asks = gates && step.predict !== null
  const all = partsOf(step, asks)
  const open: readonly Part[] = asks && !isGuessed ? ['ask'] : all
  const wanted = useWork((state) => {
    const { at: kept, part: shown } = lessonWork(state, lesson.id)
    return kept === step.id ? shown : null
  })
  const first = open.find((one) => one !== 'ask') ?? 'ask'
  const part = open.find((one) => one === wanted) ?? first
  const at = open.indexOf(part)
  return {
    part,
    before: open[at - 1] ?? null,
    after: open[at + 1] ?? null,
    place: all.indexOf(part) + 1,
    of: all.length,
    asks,
    isGuessed,
    setPart: (to) => lessonStore.setState((state) => withinStep(state, lesson.id, { part: to, draft: null })),
  }
}

function partsOf(step: Step, asks: boolean): readonly Part[] {
  return [
    ...(asks ? (['ask'] as const) : []),
    'see',
    'explain',
    ...(step.check === null ? [] : (['check'] as const)),
  ]
}

/** The last part of a step: where one who comes back to it from the next step arrives. */
export function lastPart(step: Step): Part {
  return step.check === null ? 'explain' : 'check'
}
