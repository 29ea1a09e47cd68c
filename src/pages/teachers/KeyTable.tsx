import { t } from '../../i18n/translate.ts'
import { keyOf } from '../../lessons/answers.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { optionText, say, valuesOf } from '../lessons/say.ts'
import { modelText } from '../lessons/endTexts.ts'

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

/** The question and its answer, in the words and units in which the end of the lesson says it. */
export function answerText(step: Step): string {
  if (step.predict === null) return t('teach.key.none')
  return t('teach.key.answer', { ask: say(step.prose.ask, valuesOf(step)), answer: modelText(step) })
}

function rightText(step: Step): string {
  const { check } = step
  if (check === null) return t('teach.key.none')
  const key = keyOf(check, step.scenario)
  const right = check.options.find(({ id }) => id === key)
  return right === undefined ? t('teach.key.none') : optionText(step, right)
}
