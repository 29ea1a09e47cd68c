import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { useWork } from '../../state/lessonStore.ts'
import { workRows } from './workFiles.ts'

/** What the pupil guessed beside what the model says, a row for every guess that was made or skipped. */
export function GuessTable({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWork((state) => state)
  const rows = workRows(lesson, work).filter(({ guess }) => guess !== '')
  if (rows.length === 0) return null
  return (
    <table className="guess-table">
      <caption>{t('class.end.learnt')}</caption>
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
