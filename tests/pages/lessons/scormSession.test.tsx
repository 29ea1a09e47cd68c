import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keyOf } from '../../../src/lessons/answers.ts'
import { LESSONS } from '../../../src/lessons/lessons.ts'
import { useRecording } from '../../../src/pages/lessons/recording.ts'
import { sessionTime } from '../../../src/pages/lessons/scormCalls.ts'
import type { ScormApi } from '../../../src/pages/lessons/scormApi.ts'
import { startScorm } from '../../../src/pages/lessons/scormSession.ts'
import { goToStep, recordTry, restartLesson } from '../../../src/state/lessonActions.ts'
import { lessonStore } from '../../../src/state/lessonStore.ts'
import { NO_WORK } from '../../../src/state/lessonWork.ts'

const lesson = LESSONS[0]!
const step = lesson.steps.find(({ check }) => check !== null)!
const key = keyOf(step.check!, step.scenario)!
const wrong = step.check!.options.find(({ id }) => id !== key)!.id

/** A platform as the standard has it: values count between LMSInitialize and LMSFinish, and it may be begun again. */
function platform(again = true) {
  const values = new Map<string, string>()
  const calls = { begun: 0, finished: 0 }
  let isOpen = false
  const whenOpen = (call: () => string): string => (isOpen ? call() : 'false')
  const api: ScormApi = {
    LMSInitialize: () => {
      if (isOpen || (!again && calls.begun > 0)) return 'false'
      calls.begun += 1
      isOpen = true
      return 'true'
    },
    LMSFinish: () =>
      whenOpen(() => {
        calls.finished += 1
        isOpen = false
        return 'true'
      }),
    LMSGetValue: (name) => (isOpen ? (values.get(name) ?? '') : ''),
    LMSSetValue: (name, value) =>
      whenOpen(() => {
        values.set(name, value)
        return 'true'
      }),
    LMSCommit: () => whenOpen(() => 'true'),
  }
  return { api, values, calls }
}

/** Listeners of one test must not hear the next. */
const heard: (readonly [string, EventListenerOrEventListenerObject])[] = []
let stopStore: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers()
  lessonStore.setState(NO_WORK, true)
  const add = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation(
    (name: string, listener: EventListenerOrEventListenerObject) => {
      heard.push([name, listener])
      add(name, listener)
    },
  )
  const subscribe = lessonStore.subscribe.bind(lessonStore)
  vi.spyOn(lessonStore, 'subscribe').mockImplementation((listener) => {
    const stop = subscribe(listener)
    stopStore.push(stop)
    return stop
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  for (const [name, listener] of heard.splice(0)) window.removeEventListener(name, listener)
  for (const stop of stopStore) stop()
  stopStore = []
  vi.useRealTimers()
})

const leave = () => window.dispatchEvent(new Event('pagehide'))
const comeBack = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
const wait = () => vi.advanceTimersByTime(1000)

test('leaving finishes once, with the time spent and the wish to come back', () => {
  const { api, values, calls } = platform()
  startScorm(lesson, () => api)
  vi.advanceTimersByTime(65_000)
  leave()
  leave()
  expect(calls).toEqual({ begun: 1, finished: 1 })
  expect(values.get('cmi.core.exit')).toBe('suspend')
  expect(values.get('cmi.core.session_time')).toMatch(/^\d\d:\d\d:\d\d$/)
})

test('a page that is brought back starts a new session, and answers are told on', () => {
  const { api, values, calls } = platform()
  startScorm(lesson, () => api)
  leave()
  comeBack()
  recordTry(lesson.id, step.id, key)
  wait()
  expect(calls.begun).toBe(2)
  expect(values.get('cmi.suspend_data')).toContain(key)
  expect(useRecording.getState().recording).toBe('on')
})

test('where no new session can be had, it is said', () => {
  const { api } = platform(false)
  startScorm(lesson, () => api)
  leave()
  comeBack()
  expect(useRecording.getState().recording).toBe('lost')
})

test('without a platform it is said that nothing is recorded', () => {
  expect(startScorm(lesson, () => null)).toBe(false)
  expect(useRecording.getState().recording).toBe('none')
})

test('a second go takes away neither the score nor the completion', () => {
  const { api, values } = platform()
  startScorm(lesson, () => api)
  goToStep(lesson, step.id)
  recordTry(lesson.id, step.id, key)
  goToStep(lesson, 'end')
  wait()
  const earned = Number(values.get('cmi.core.score.raw'))
  expect(earned).toBeGreaterThan(0)
  expect(values.get('cmi.core.exit')).toBe('')
  values.set('cmi.core.lesson_status', 'passed')
  restartLesson(lesson)
  recordTry(lesson.id, step.id, wrong)
  wait()
  leave()
  startScorm(lesson, () => api)
  recordTry(lesson.id, step.id, wrong)
  goToStep(lesson, 'end')
  wait()
  expect(values.get('cmi.core.lesson_status')).toBe('passed')
  expect(Number(values.get('cmi.core.score.raw'))).toBe(earned)
})

test.each([
  [0, '00:00:00'],
  [65_000, '00:01:05'],
  [3_600_000 * 30, '30:00:00'],
])('%d ms are written %s', (ms, text) => {
  expect(sessionTime(ms)).toBe(text)
})
