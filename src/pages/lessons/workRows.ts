import { writeValue } from '../../i18n/writeValue.ts'
import { t } from '../../i18n/translate.ts'
import { keyOf } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { isAnswered, stepWork, type StepWork, type Work } from '../../state/lessonWork.ts'
import { optionText } from './optionText.ts'
import { predictionText } from './predictionText.ts'
import { say, valuesOf } from './say.ts'

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
  chosen: string
  notes: string
}>

export function workRows(lesson: Lesson, work: Work): readonly WorkRow[] {
  return lesson.steps.map((own) => rowOf(pupilStep(own, work.code), stepWork(work, lesson.id, own.id)))
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
    guess: done.skipped ? t('class.work.skipped') : predictionText(step, done.predicted),
    model: answered ? writeValue(predict.as, readNumber(scenario, predict.answer)) : '',
    check: last === undefined ? '' : optionText(step, last),
    right: last === undefined || check === null ? null : keyOf(check, scenario) === last.id,
    chosen: say(task?.options.find(({ id }) => id === done.chosen)?.text ?? null, values),
    notes: done.notes,
  }
}
