import type { Lesson } from '../../../lessons/lesson.ts'
import { lessonScore } from '../../../state/lessonScore.ts'
import { lessonStore } from '../../../state/lessonStore.ts'
import { lessonWork } from '../../../state/lessonWork.ts'
import { EARNED, KEPT, triesIn, writeKept, type Earned, type Kept } from './kept.ts'
import type { Launch } from './launch.ts'
import type { LaunchData } from './launchData.ts'
import type { Lrs } from './lrs.ts'
import { MASTERY_SCORE } from './mastery.ts'
import { scaled, statement, VERBS, type Statement, type Verb } from './statement.ts'

/** `since` is when the session began, as `performance.now()` says it. */
export type Begun = Readonly<{
  lesson: Lesson
  launch: Launch
  lrs: Lrs
  data: LaunchData
  kept: Kept
  since: number
}>

/** Tells the platform, in the order cmi5 asks for. */
export type Teller = Readonly<{
  /** Says what there is to say and keeps the work. False where anything of it was refused: it is tried again next time. */
  report: () => Promise<boolean>
  /**
   * Says the last of it. From then on nothing may be said, unless it was refused.
   *
   * @param last whether the page is being left, and nobody waits for the answer
   */
  end: (last: boolean) => Promise<boolean>
  isOver: () => boolean
}>

/** A session that has just begun. When the lesson was opened only to be looked at, it says so much and keeps nothing. */
export function teller(begun: Begun): Teller {
  const { lrs, kept } = begun
  const { say, spent } = voice(begun)
  const keep = keeper(begun, spent)
  const told = new Set<Verb>(kept.told)
  let waiting: readonly Statement[] = [say('initialized')]
  let over = false
  const judge = (): void => {
    const news = earned(begun).filter((verb) => !told.has(verb))
    for (const verb of news) told.add(verb)
    waiting = [...waiting, ...news.map(say)]
  }
  const recorded = (): readonly Earned[] =>
    EARNED.filter((verb) => told.has(verb) && !waiting.some(({ verb: { id } }) => id === VERBS[verb]))
  return {
    isOver: () => over,
    report: async () => {
      judge()
      for (let [next] = waiting; next !== undefined && !over; [next] = waiting) {
        if (!(await lrs.send([next]))) return false
        waiting = waiting.slice(1)
      }
      return over || keep(recorded(), false)
    },
    end: async (last) => {
      if (over) return true
      judge()
      over = true
      // Failed only now: until the last moment the pupil may still get it right, and then it is not said at all.
      const judged = isFailed(begun) && !told.has('passed') ? [say('failed')] : []
      const closing = [...waiting, ...judged, say('terminated')]
      const [isKept, isSaid] = last
        ? await Promise.all([keep(recorded(), true), lrs.send(closing, true)])
        : [await keep(recorded(), false), await inTurn(closing, (one) => lrs.send([one]))]
      if (!last) over = isKept && isSaid
      return isKept && isSaid
    },
  }
}

/** What the pupil has earned by now. It is said at once. */
function earned({ lesson, data }: Begun): readonly Earned[] {
  const work = lessonStore.getState()
  if (data.launchMode !== 'Normal' || !lessonWork(work, lesson.id).ended) return []
  const isPassed = triesIn(work, lesson) > 0 && isEnough(lesson, data)
  return isPassed ? EARNED : ['completed']
}

/** Whether the pupil came to the end, tried in this session, and has too little right. */
function isFailed({ lesson, data, kept }: Begun): boolean {
  const work = lessonStore.getState()
  const hasTried = triesIn(work, lesson) > triesIn(kept.work, lesson)
  return (
    data.launchMode === 'Normal' && lessonWork(work, lesson.id).ended && hasTried && !isEnough(lesson, data)
  )
}

function isEnough(lesson: Lesson, { masteryScore = MASTERY_SCORE }: LaunchData): boolean {
  return scaled(lessonScore(lesson, lessonStore.getState())) >= masteryScore
}

/** Keeps the work with the platform, if there is anything new to keep. */
function keeper({ lesson, lrs, data }: Begun, spent: () => number) {
  let written = ''
  return async (told: readonly Earned[], last: boolean): Promise<boolean> => {
    if (data.launchMode !== 'Normal') return true
    const document = writeKept(lesson, { work: lessonStore.getState(), told, ms: spent() })
    const text = document.work + told.join(' ')
    if (text === written && !last) return true
    const isKept = await lrs.writeState(KEPT, document, last)
    if (isKept) written = text
    return isKept
  }
}

/** One after the other, as far as they are taken. */
async function inTurn(
  all: readonly Statement[],
  send: (one: Statement) => Promise<boolean>,
): Promise<boolean> {
  for (const one of all) if (!(await send(one))) return false
  return true
}

function voice({ lesson, launch, data, kept, since }: Begun): Readonly<{
  say: (verb: Verb) => Statement
  /** Time spent with the lesson, in this session and before, in ms. */
  spent: () => number
}> {
  const session = (): number => performance.now() - since
  const spent = (): number => kept.ms + session()
  return {
    spent,
    say: (verb) =>
      statement(verb, {
        launch,
        data,
        ms: verb === 'terminated' ? session() : spent(),
        marks: lessonScore(lesson, lessonStore.getState()),
      }),
  }
}
