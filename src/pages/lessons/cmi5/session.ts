import type { Lesson } from '../../../lessons/lesson.ts'
import { lessonStore } from '../../../state/lessonStore.ts'
import { NO_WORK } from '../../../state/lessonWork.ts'
import { readStored, writeStored } from '../../../state/storage.ts'
import { setRecording } from '../recording.ts'
import { KEPT, readKept, saidIn, type Earned, type Kept } from './kept.ts'
import type { Launch } from './launch.ts'
import { readLaunchData } from './launchData.ts'
import { openLrs, type Lrs } from './lrs.ts'
import { VERBS } from './statement.ts'
import { teller, type Begun, type Teller } from './teller.ts'

/** Platforms are slow to answer: several changes are told as one. */
const QUIET_MS = 400

/** Ends the session and goes back to the platform. */
export type Leave = () => Promise<void>

/**
 * Keeps a learning platform told by cmi5 (AICC, Quartz): initialized, completed at the end of the lesson, passed with the
 * share of checks right as soon as it is enough, else failed when it is left, terminated. The place and the answers
 * are kept there to come back to. What a pupil wrote is not told. A session ends with the page: one that the browser
 * brings back goes on by itself, and `recording.ts` says that nothing is recorded.
 *
 * @returns how to leave; null where the platform has named no place to go to
 */
export async function startCmi5(lesson: Lesson, launch: Launch | 'broken'): Promise<Leave | null> {
  const begun = launch === 'broken' ? null : await begin(lesson, launch)
  if (begun === null) {
    setRecording('lost')
    return null
  }
  const { launchMode, returnURL } = begun.data
  const tell = follow(teller(begun), launchMode === 'Normal' ? 'on' : 'looking')
  return returnURL === undefined ? null : () => tell.leave(returnURL)
}

/** Everything a session needs, with the work put where the pupil left it; null where the platform does not hand it out. */
async function begin(lesson: Lesson, launch: Launch): Promise<Begun | null> {
  forgetOthers(launch)
  const lrs = await openLrs(launch)
  if (lrs === null) return null
  const [document, state] = await Promise.all([
    lrs.readState('LMS.LaunchData'),
    lrs.readState(KEPT),
    lrs.readPreferences(),
  ])
  const data = readLaunchData(document)
  if (data === null || state === 'refused') return null
  const kept = await withEarned(readKept(state) ?? { work: NO_WORK, told: [], ms: 0 }, lesson, lrs)
  // The tab has more than the platform where the last of it was refused.
  if (saidIn(kept.work, lesson) >= saidIn(lessonStore.getState(), lesson))
    lessonStore.setState(kept.work, true)
  return { lesson, launch, lrs, data, kept, since: performance.now() }
}

/** What is in the tab may be another pupil's, or another lesson's: only the same enrolment finds it again. */
function forgetOthers({ registration, activityId }: Launch): void {
  const own = `${registration} ${activityId}`
  if (readStored('lookalike.launch.1') !== own) lessonStore.setState(NO_WORK, true)
  writeStored('lookalike.launch.1', own)
}

/** With what was said when a page was left and nobody waited for the answer: saying it twice is an error. */
async function withEarned(kept: Kept, lesson: Lesson, lrs: Lrs): Promise<Kept> {
  if (kept.work.lessons[lesson.id]?.ended !== true) return kept
  const asked = (['completed', 'passed'] as const).filter((verb) => !kept.told.includes(verb))
  const found = await Promise.all(asked.map(async (verb) => ((await lrs.has(VERBS[verb])) ? [verb] : [])))
  return { ...kept, told: [...kept.told, ...found.flat()] satisfies readonly Earned[] }
}

/** Listens to the lesson and to the page, one report after the other. */
function follow(to: Teller, good: 'on' | 'looking'): Readonly<{ leave: (place: string) => Promise<void> }> {
  let turn: Promise<unknown> = Promise.resolve()
  let timer = 0
  let isWarned = false
  const report = (): void => {
    clearTimeout(timer)
    turn = turn.then(async () => {
      if (to.isOver()) return
      const isTold = await to.report()
      if (!to.isOver()) setRecording(isTold ? good : 'lost')
    })
  }
  lessonStore.subscribe(() => {
    clearTimeout(timer)
    timer = window.setTimeout(report, QUIET_MS)
  })
  addEventListener('online', report)
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') report()
  })
  addEventListener('pagehide', () => void to.end(true))
  addEventListener('pageshow', (event) => {
    if (event.persisted) setRecording('lost')
  })
  setRecording(good)
  report()
  return {
    leave: async (place) => {
      await turn
      // What could not be saved is said once before it is left behind.
      if (!(await to.end(false)) && !isWarned) {
        isWarned = true
        setRecording('lost')
      } else location.assign(place)
    },
  }
}
