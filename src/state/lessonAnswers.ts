import type { Lesson } from '../lessons/lesson.ts'
import { gameInLink, gameLine, type Played } from './reviewerLine.ts'
import { lessonWork, NO_STEP_WORK, type StepWork, type Work } from './lessonWork.ts'

/** One pupil's answers to one lesson, as they are handed in. There is no name in them. */
export type Answers = Readonly<{
  format: 'lookalike-answers'
  version: 1
  lesson: string
  /** The pupil's code, or null where everyone has the same people. */
  code: string | null
  /** By which the work of one tab is known again; absent in work of before there were any. */
  tag?: string | undefined
  /** How the game of the reviewer ended, as `gameLine` writes it; absent where it was not played. */
  game?: string | undefined
  steps: readonly (StepWork & Readonly<{ step: string }>)[]
}>

/** What a spreadsheet runs as a formula when a text begins with it. */
export const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/

/** What a pupil wrote, as it was before it was made safe for a spreadsheet. */
export function writtenNotes(notes: string): string {
  return notes.startsWith("'") && FORMULA.test(notes.slice(1)) ? notes.slice(1) : notes
}

export function answersOf(lesson: Lesson, work: Work & Played): Answers {
  const { steps } = lessonWork(work, lesson.id)
  return {
    format: 'lookalike-answers',
    version: 1,
    lesson: lesson.id,
    code: work.code,
    ...(work.tag !== null && { tag: work.tag }),
    ...(work.played !== undefined && { game: gameLine(work.played) }),
    steps: lesson.steps.map(({ id }) => {
      const done = steps[id] ?? NO_STEP_WORK
      return { step: id, ...done, notes: FORMULA.test(done.notes) ? `'${done.notes}` : done.notes }
    }),
  }
}

/**
 * The answers in one line that fits a message: `lookalike1 <lesson> <code> ~<tag> <step>=<guess>:<tried>:<chosen> …`,
 * where `-` is nothing and `skip` a guess that was skipped; after a `;` the game. What the pupil wrote is not in it.
 */
export function answersLine({ lesson, code, tag, steps, game }: Answers): string {
  const parts = steps.map((one) => `${one.step}=${stepSaid(one)}`)
  const line = ['lookalike1', lesson, code ?? '-', ...(tag === undefined ? [] : [`~${tag}`]), ...parts]
  return line.join(' ') + (game === undefined ? '' : `; ${game}`)
}

/** How the fragment of a link with answers begins: the page that reads them, and the version of what follows. */
const FRAGMENT = '#teachers/work/1'
/** Its last part: without it the link has been cut. */
export const FRAGMENT_END = 'end'

/**
 * The same as the fragment of a link: `#teachers/work/1/<lesson>/<code>/<tag>/<step>:<guess>:<tried>:<chosen>/…/end`.
 * Steps in which nothing was done are left out. After a `;` the game.
 */
export function answersFragment({ lesson, code, tag, steps, game }: Answers): string {
  const parts = steps
    .map((one) => [one.step, stepSaid(one)] as const)
    .filter(([, said]) => said !== NOTHING_SAID)
  const said = parts.map((part) => part.join(':'))
  const fragment = [FRAGMENT, lesson, code ?? '-', tag ?? '-', ...said, FRAGMENT_END].join('/')
  return fragment + (game === undefined ? '' : `;${gameInLink(game)}`)
}

const NOTHING_SAID = '-:-:-'

function stepSaid({ predicted, skipped, tried, chosen }: StepWork): string {
  return `${skipped ? 'skip' : (predicted ?? '-')}:${tried.join('+') || '-'}:${chosen ?? '-'}`
}
