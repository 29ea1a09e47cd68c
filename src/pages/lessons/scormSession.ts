import type { Lesson } from '../../lessons/lesson.ts'
import { readWork, saveWork } from '../../state/lessonSaved.ts'
import { lessonScore } from '../../state/lessonScore.ts'
import { lessonStore } from '../../state/lessonStore.ts'
import { lessonWork, NO_WORK, stepWork, type Work } from '../../state/lessonWork.ts'
import { findScormApi, type ScormApi } from './scormApi.ts'

/** The most SCORM 1.2 lets a lesson keep, in characters. */
const LONGEST_SUSPEND_DATA = 4096
/** Platforms are slow to answer: several changes are told as one. */
const QUIET_MS = 400

/**
 * Keeps a learning platform told: completed at the end of the lesson, the share of checks right in percent, and the
 * place and answers to come back to. Without a platform nothing happens. What a pupil wrote is not told.
 *
 * @returns whether there is a platform
 */
export function startScorm(lesson: Lesson, api: ScormApi | null = findScormApi(window)): boolean {
  if (api === null || !isTrue(() => api.LMSInitialize(''))) return false
  const kept = readWork(ask(api, 'cmi.suspend_data'))
  lessonStore.setState({ ...NO_WORK, ...kept })
  if (['', 'not attempted'].includes(ask(api, 'cmi.core.lesson_status')))
    tell(api, 'cmi.core.lesson_status', 'incomplete')
  let timer = 0
  lessonStore.subscribe(() => {
    clearTimeout(timer)
    timer = window.setTimeout(() => report(api, lesson), QUIET_MS)
  })
  addEventListener(
    'pagehide',
    () => {
      clearTimeout(timer)
      report(api, lesson)
      isTrue(() => api.LMSFinish(''))
    },
    { once: true },
  )
  return true
}

function report(api: ScormApi, lesson: Lesson): void {
  const work = lessonStore.getState()
  const mine: Work = { ...work, lessons: { [lesson.id]: lessonWork(work, lesson.id) } }
  const data = saveWork(mine)
  if (data.length <= LONGEST_SUSPEND_DATA) tell(api, 'cmi.suspend_data', data)
  const { right, checks } = lessonScore(lesson, work)
  if (lesson.steps.some(({ id }) => stepWork(work, lesson.id, id).tried.length > 0)) {
    tell(api, 'cmi.core.score.raw', String(Math.round((100 * right) / checks)))
  }
  if (lessonWork(work, lesson.id).ended) tell(api, 'cmi.core.lesson_status', 'completed')
  isTrue(() => api.LMSCommit(''))
}

function ask(api: ScormApi, name: string): string {
  try {
    return String(api.LMSGetValue(name))
  } catch {
    return ''
  }
}

function tell(api: ScormApi, name: string, value: string): void {
  isTrue(() => api.LMSSetValue(name, value))
}

/** A platform that fails must not take the lesson with it. */
function isTrue(call: () => string): boolean {
  try {
    return String(call()) === 'true'
  } catch {
    return false
  }
}
