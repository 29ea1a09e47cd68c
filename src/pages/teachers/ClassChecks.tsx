import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import { keyOf } from '../../lessons/answers.ts'
import type { Step } from '../../lessons/lesson.ts'
import type { Answers } from '../../state/lessonAnswers.ts'
import { optionText, say, valuesOf } from '../lessons/say.ts'

/** How a question was answered: first tries apart from the last ones, which came after looking. */
export function ClassChecks({ step, taken }: Readonly<{ step: Step; taken: readonly Answers[] }>) {
  const { check, scenario } = step
  if (check === null) return null
  const key = keyOf(check, scenario)
  const tries = taken.map(({ steps }) => steps.find((one) => one.step === step.id)?.tried ?? [])
  const count = (place: 0 | -1, option: string): string =>
    formatCount(tries.filter((tried) => tried.at(place) === option).length)
  return (
    <table className="teachers-table">
      <caption>{say(check.question, valuesOf(step))}</caption>
      <thead>
        <tr>
          <th scope="col">{t('teach.class.answer')}</th>
          <th scope="col">{t('teach.class.first')}</th>
          <th scope="col">{t('teach.class.last')}</th>
          <th scope="col">{t('teach.class.means')}</th>
        </tr>
      </thead>
      <tbody>
        {check.options.map((option) => (
          <tr key={option.id}>
            <th scope="row">{optionText(step, option)}</th>
            <td>{count(0, option.id)}</td>
            <td>{count(-1, option.id)}</td>
            <td>
              {option.id === key
                ? t('class.check.right')
                : say(option.misconception && `misconception.${option.misconception}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
