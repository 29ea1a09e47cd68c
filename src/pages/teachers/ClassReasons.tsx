import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { writtenNotes, type Answers } from '../../state/lessonAnswers.ts'
import { predictionText } from '../lessons/predictionText.ts'
import { say, valuesOf } from '../lessons/say.ts'

type Reason = Readonly<{ answer: string; notes: string }>

/** What pupils wrote in a step, each beside the answer it was written for; like answers stand together. No names. */
export function ClassReasons({
  lesson,
  step,
  taken,
}: Readonly<{ lesson: Lesson; step: Step; taken: readonly Answers[] }>) {
  const reasons = reasonsOf(lesson, step, taken)
  if (reasons.length === 0) return null
  return (
    <table className="teachers-table class-reasons">
      <caption>{t('teach.class.reasons', { n: reasons.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('teach.class.answer')}</th>
          <th scope="col">{t('teach.class.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ answer, notes }, key) => (
          <tr key={key}>
            <td>{answer}</td>
            <td className="class-reason">{notes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function reasonsOf(lesson: Lesson, step: Step, taken: readonly Answers[]): readonly Reason[] {
  const all = taken.flatMap((answers) => {
    const notes = writtenNotes(stepOf(answers, step)?.notes ?? '').trim()
    return notes === '' ? [] : [{ answer: answerText(lesson, step, answers), notes }]
  })
  return all.toSorted((a, b) => (a.answer < b.answer ? -1 : a.answer > b.answer ? 1 : 0))
}

const stepOf = ({ steps }: Answers, { id }: Step) => steps.find((one) => one.step === id)

/** The setting a pupil chose, else the guess; a dash where there is neither. Reasons are given for an earlier choice. */
function answerText(lesson: Lesson, step: Step, answers: Answers): string {
  const earlier = lesson.steps.find(({ task }) => task?.kind === 'choose')
  const asked = step.task?.kind === 'justify' ? (earlier ?? step) : step
  const option = asked.task?.options.find(({ id }) => id === stepOf(answers, asked)?.chosen)
  if (option !== undefined) return say(option.text, valuesOf(asked))
  return predictionText(step, stepOf(answers, step)?.predicted ?? null) || '–'
}
