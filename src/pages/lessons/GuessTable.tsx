import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { useWork } from '../../state/lessonStore.ts'
import { pupilStep } from '../../state/lessonActions.ts'
import { isAnswered, stepWork } from '../../state/lessonWork.ts'
import { guessedText, modelText } from './endTexts.ts'
import { say, valuesOf } from './say.ts'

/** What the pupil guessed beside what the model says, a row for every guess that was made or skipped. */
export function GuessTable({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWork((state) => state)
  const rows = lesson.steps.flatMap((own) => {
    const step = pupilStep(own, work.code)
    const done = stepWork(work, lesson.id, step.id)
    if (step.predict === null || !isAnswered(done)) return []
    const guess = done.skipped ? t('class.work.skipped') : guessedText(step, done.predicted)
    return [{ step: step.id, title: say(step.prose.title, valuesOf(step)), guess, model: modelText(step) }]
  })
  if (rows.length === 0) return null
  return (
    <table className="guess-table">
      <caption>{t('class.end.learned')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('class.end.step')}</th>
          <th scope="col">{t('class.end.guess')}</th>
          <th scope="col">{t('class.end.model')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ step, title, guess, model }) => (
          <tr key={step}>
            <th scope="row">{title}</th>
            <td>{guess}</td>
            <td>{model}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
