import type { Lesson } from '../../lessons/lesson.ts'
import { readWork, saveWork } from '../../state/lessonSaved.ts'
import { lessonScore } from '../../state/lessonScore.ts'
import { lessonStore } from '../../state/lessonStore.ts'
import { lessonWork, NO_WORK, stepWork, type Work } from '../../state/lessonWork.ts'
import { setRecording } from './recording.ts'
import { findScormApi, type ScormApi } from './scormApi.ts'
import { accepted, ask, sessionTime, tell } from './scormCalls.ts'

/** The most SCORM 1.2 lets a lesson keep, in characters. */
const LONGEST_SUSPEND_DATA = 4096
/** Platforms are slow to answer: several changes are told as one. */
const QUIET_MS = 400
/** What a platform says of a lesson nobody has begun. */
const NOT_BEGUN: readonly string[] = ['', 'not attempted']
/** What has been earned, and is not told anew: a platform may have made `passed` of `completed`. */
const EARNED: readonly string[] = ['completed', 'passed']

/** One time with the platform, from LMSInitialize to LMSFinish. */
type Session = Readonly<{ api: ScormApi; since: number }>

/**
 * Keeps a learning platform told: completed at the end of the lesson, the share of checks right in percent, the time
 * spent, and the place and answers to come back to. What a pupil wrote is not told. A page that the browser brings back
 * starts a new session and goes on; where none can be had, `recording.ts` says that nothing is recorded.
 *
 * @param find looks for the platform, again for each session
 * @returns whether there is a platform
 */
export function startScorm(lesson: Lesson, find = (): ScormApi | null => findScormApi(window)): boolean {
  let session = begin(find())
  let best = session === null ? 0 : Number(ask(session.api, 'cmi.core.score.raw')) || 0
  if (session !== null)
    lessonStore.setState({ ...NO_WORK, ...readWork(ask(session.api, 'cmi.suspend_data')) })
  let timer = 0
  const report = (): void => {
    clearTimeout(timer)
    if (session === null) return
    best = Math.max(best, scoreOf(lesson))
    setRecording(tellAll(session, lesson, best) ? 'on' : 'lost')
  }
  lessonStore.subscribe(() => {
    clearTimeout(timer)
    timer = window.setTimeout(report, QUIET_MS)
  })
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') report()
  })
  addEventListener('pagehide', () => {
    report()
    const { api } = session ?? {}
    session = null
    if (api !== undefined) accepted(() => api.LMSFinish(''))
  })
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    session = begin(find())
    report()
  })
  return session !== null
}

/** A new session, or null where there is no platform or it takes none. */
function begin(api: ScormApi | null): Session | null {
  if (api === null || !accepted(() => api.LMSInitialize(''))) {
    setRecording(api === null ? 'none' : 'lost')
    return null
  }
  if (NOT_BEGUN.includes(ask(api, 'cmi.core.lesson_status')))
    tell(api, 'cmi.core.lesson_status', 'incomplete')
  // Should the page be ended without a word, the platform still knows that it is to be taken up again.
  tell(api, 'cmi.core.exit', 'suspend')
  setRecording('on')
  return { api, since: performance.now() }
}

/** The share of checks that are right, in percent. */
function scoreOf(lesson: Lesson): number {
  const { right, checks } = lessonScore(lesson, lessonStore.getState())
  return checks === 0 ? 0 : Math.round((100 * right) / checks)
}

/** Tells all of it. False where the platform refuses to keep it. */
function tellAll({ api, since }: Session, lesson: Lesson, score: number): boolean {
  const work = lessonStore.getState()
  const own = lessonWork(work, lesson.id)
  const mine: Work = { ...work, lessons: { [lesson.id]: own } }
  const data = saveWork(mine)
  const isKept = data.length > LONGEST_SUSPEND_DATA || tell(api, 'cmi.suspend_data', data)
  const isTried = lesson.steps.some(({ id }) => stepWork(work, lesson.id, id).tried.length > 0)
  if (isTried) tell(api, 'cmi.core.score.raw', String(score))
  if (own.ended && !EARNED.includes(ask(api, 'cmi.core.lesson_status')))
    tell(api, 'cmi.core.lesson_status', 'completed')
  tell(api, 'cmi.core.exit', own.ended ? '' : 'suspend')
  tell(api, 'cmi.core.session_time', sessionTime(performance.now() - since))
  return accepted(() => api.LMSCommit('')) && isKept
}
