import { t } from '../../i18n/translate.ts'
import { writeValue } from '../../i18n/writeValue.ts'
import { choiceOf, keyOf } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { readNumber } from '../../lessons/readings.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { optionText, say, valuesOf } from '../lessons/say.ts'
import { predictionText } from '../lessons/predictionText.ts'

type KeyTableProps = Readonly<{ lesson: Lesson; code: string | null; caption: string }>

/** The answers to a lesson, worked out by the model for one code. */
export function KeyTable({ lesson, code, caption }: KeyTableProps) {
  return (
    <div className="teachers-scroll">
      <table className="teachers-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('teach.key.step')}</th>
            <th scope="col">{t('teach.key.guess')}</th>
            <th scope="col">{t('teach.key.check')}</th>
          </tr>
        </thead>
        <tbody>
          {lesson.steps.map((own) => {
            const step = pupilStep(own, code)
            return (
              <tr key={step.id}>
                <th scope="row">{say(step.prose.title, valuesOf(step))}</th>
                <td>{answerText(step)}</td>
                <td>{rightText(step)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The question and its answer in words. */
export function answerText({ predict, prose, ...step }: Step): string {
  if (predict === null) return t('teach.key.none')
  const values = valuesOf({ ...step, predict, prose })
  const number = readNumber(step.scenario, predict.answer)
  const choice =
    number === null ? null : predictionText({ ...step, predict, prose }, choiceOf(predict, number))
  const written = writeValue(predict.as, number)
  const answer =
    choice === null || choice === '' ? written : t('teach.key.choice', { choice, answer: written })
  return t('teach.key.answer', { ask: say(prose.ask, values), answer })
}

function rightText(step: Step): string {
  const { check } = step
  if (check === null) return t('teach.key.none')
  const key = keyOf(check, step.scenario)
  const right = check.options.find(({ id }) => id === key)
  return right === undefined ? t('teach.key.none') : optionText(step, right)
}
