import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { csvRow } from '../../scenario/csvCell.ts'
import { answersLine, answersOf } from '../../state/lessonAnswers.ts'
import type { GameHandedIn, Played } from '../../state/reviewerLine.ts'
import { type Work, isAnswered, stepWork, type StepWork } from '../../state/lessonWork.ts'
import { say, optionText, valuesOf } from './say.ts'
import { REVIEWER_GAME } from '../../lessons/reviewerGame.ts'
import { keyOf } from '../../lessons/answers.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { guessedText, modelText } from './endTexts.ts'

export type WorkFile = Readonly<{ name: string; type: string; text: string }>

/** So that a spreadsheet reads the letters right. */
const BYTE_ORDER_MARK = '\uFEFF'

export function workName(lesson: Lesson, { code }: Work, ending: string): string {
  return `lookalike-${lesson.id}${code === null ? '' : `-${code}`}.${ending}`
}

/** Everything, to hand in: the class view reads it. */
export function workJson(lesson: Lesson, work: Work & Played): WorkFile {
  const text = `${JSON.stringify(answersOf(lesson, work), null, 2)}\n`
  return { name: workName(lesson, work, 'json'), type: 'application/json', text }
}

/** A row for every step. Texts that a spreadsheet would run are made harmless (csvCell.ts). */
export function workCsv(lesson: Lesson, work: Work & Played): WorkFile {
  const head = [
    'step',
    'title',
    'question',
    'guess',
    'model',
    'check',
    'right',
    'tries',
    'chosen',
    'notes',
  ] as const
  const rows = workRows(lesson, work).map((row) => head.map((key) => row[key]))
  const text = BYTE_ORDER_MARK + [[...head], ...rows].map(csvRow).join('')
  return { name: workName(lesson, work, 'csv'), type: 'text/csv', text }
}

/** Everything in plain words, for the text box of a learning platform. */
export function workText(lesson: Lesson, work: Work & Played): WorkFile {
  const code = work.code === null ? [] : [t('class.code.same', { code: work.code.toUpperCase() })]
  const steps = workRows(lesson, work).map((row) => [row.title, ...linesOf(row)].join('\n'))
  const text = [[say(lesson.title), ...code].join('\n'), ...steps, answersLine(answersOf(lesson, work))].join(
    '\n\n',
  )
  return { name: workName(lesson, work, 'txt'), type: 'text/plain', text: `${text}\n` }
}

/** What a row says, a line each; nothing for what is empty. */
export function linesOf({
  question,
  guess,
  model,
  check,
  right,
  tries,
  chosen,
  notes,
}: WorkRow): readonly string[] {
  return [
    question,
    guess === '' ? '' : t('class.work.line.guess', { guess }),
    model === '' ? '' : t('class.work.line.model', { model }),
    chosen === '' ? '' : t('class.work.line.chosen', { chosen }),
    check === '' ? '' : t('class.work.line.check', { check, right: right === true ? 'yes' : 'no', tries }),
    notes === '' ? '' : t('class.work.line.notes', { notes }),
  ].filter((line) => line !== '')
}

/** What a pupil did in one step, written. Empty where there is nothing. */
export type WorkRow = Readonly<{
  step: string
  title: string
  question: string
  guess: string
  /** The model's, once the pupil has guessed or skipped. */
  model: string
  check: string
  /** Whether the check's last answer is right; null when there is none. */
  right: boolean | null
  /** How many answers the check was given; the last one stands. */
  tries: number
  chosen: string
  notes: string
}>

/** A row for every step, and one for the game of the reviewer where it was played. */
export function workRows(lesson: Lesson, work: Work & Played): readonly WorkRow[] {
  return [
    ...lesson.steps.map((own) => rowOf(pupilStep(own, work.code), stepWork(work, lesson.id, own.id))),
    ...(work.played === undefined ? [] : [gameRow(work.played)]),
  ]
}

const NOTHING = { question: '', guess: '', model: '', check: '', right: null, tries: 0, notes: '' } as const

function gameRow({ result }: GameHandedIn): WorkRow {
  return {
    ...NOTHING,
    step: REVIEWER_GAME,
    title: t('game.title'),
    chosen: t('class.work.game', result),
  }
}

function rowOf(step: Step, done: StepWork): WorkRow {
  const { predict, check, prose, scenario, task } = step
  const values = valuesOf(step)
  const last = check?.options.find(({ id }) => id === done.tried.at(-1))
  const answered = predict !== null && isAnswered(done)
  return {
    step: step.id,
    title: say(prose.title, values),
    question: say(prose.ask ?? task?.prompt ?? null, values),
    guess: done.skipped ? t('class.work.skipped') : guessedText(step, done.predicted),
    model: answered ? modelText(step) : '',
    check: last === undefined ? '' : optionText(step, last),
    right: last === undefined || check === null ? null : keyOf(check, scenario) === last.id,
    tries: done.tried.length,
    chosen: say(task?.options.find(({ id }) => id === done.chosen)?.text ?? null, values),
    notes: done.notes,
  }
}
