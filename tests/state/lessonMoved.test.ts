import { beforeEach, expect, test } from 'vitest'
import { LESSONS } from '../../src/lessons/lessons.ts'
import { commit, drag } from '../../src/state/actions.ts'
import { goToStep, loadStep, recordStep, setCode } from '../../src/state/lessonActions.ts'
import { keepMoved, keptScenario } from '../../src/state/lessonMoved.ts'
import { readWork, saveWork } from '../../src/state/lessonSaved.ts'
import { lessonStore } from '../../src/state/lessonStore.ts'
import { lastLesson, lessonWork, NO_WORK, withinStep, withPlace } from '../../src/state/lessonWork.ts'

const STEPS = LESSONS.flatMap((lesson) =>
  lesson.steps.map((step) => [`${lesson.id}, ${step.id}`, lesson, step] as const),
)
const lesson = LESSONS[0]!
const [first, second] = [lesson.steps[0]!, lesson.steps[1]!]

/** As a reload does. */
const reload = (): void => lessonStore.setState(readWork(saveWork(lessonStore.getState(), true)), true)

beforeEach(() => lessonStore.setState(NO_WORK, true))

test.each(STEPS)(
  '%s: a threshold that was moved is there after a reload, with all else as it was',
  (_, of, step) => {
    goToStep(of, step.id)
    loadStep(step)
    const stop = keepMoved(of, step)
    commit({ threshold: 97.3 })
    stop()
    reload()
    expect(keptScenario(of, step)).toEqual({ ...step.scenario, threshold: 97.3 })
  },
)

test('while it is dragged nothing is kept; back where it was, nothing is', () => {
  goToStep(lesson, first.id)
  loadStep(first)
  const stop = keepMoved(lesson, first)
  drag({ threshold: 90 })
  expect(lessonWork(lessonStore.getState(), lesson.id).moved).toBeNull()
  commit({ threshold: 90 })
  expect(lessonWork(lessonStore.getState(), lesson.id).moved).not.toBeNull()
  commit({ threshold: first.scenario.threshold })
  expect(lessonWork(lessonStore.getState(), lesson.id).moved).toBeNull()
  stop()
})

test('the part of a step survives a reload; another step begins at its beginning', () => {
  goToStep(lesson, first.id)
  lessonStore.setState((work) => withinStep(work, lesson.id, { part: 'explain', moved: 't=90' }))
  reload()
  expect(lessonWork(lessonStore.getState(), lesson.id).part).toBe('explain')
  goToStep(lesson, second.id)
  expect(lessonWork(lessonStore.getState(), lesson.id)).toMatchObject({ part: null, moved: null })
})

test('another code is other people: what was moved is let go', () => {
  goToStep(lesson, first.id)
  lessonStore.setState((work) => withinStep(work, lesson.id, { moved: 't=90' }))
  setCode('bcdf')
  expect(lessonWork(lessonStore.getState(), lesson.id).moved).toBeNull()
})

test('the lesson opened last is the last one, over a reload as well', () => {
  const ids = [LESSONS[2]!.id, LESSONS[0]!.id, LESSONS[2]!.id]
  const work = ids.reduce((before, id) => withPlace(before, id, 'x'), NO_WORK)
  expect(lastLesson(readWork(saveWork(work)))).toBe(LESSONS[2]!.id)
})

test('the rule that was chosen is what its reasons are given for, and what the choice shows when one comes back', () => {
  const policy = LESSONS.find(({ steps }) => steps.some(({ task }) => task?.kind === 'choose'))!
  const choose = policy.steps.find(({ task }) => task?.kind === 'choose')!
  const justify = policy.steps.find(({ task }) => task?.kind === 'justify')!
  const option = choose.task!.options.find(({ change }) => change?.threshold === 95)!
  recordStep(policy.id, choose.id, { chosen: option.id })
  for (const step of [choose, justify]) expect(keptScenario(policy, step)).toMatchObject(option.change!)
})
