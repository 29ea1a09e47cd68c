import { t } from '../../i18n/translate.ts'
import { writeValues } from '../../i18n/writeValue.ts'
import { numbersOf } from '../../lessons/answers.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { say } from '../lessons/say.ts'
import { Paper } from './Paper.tsx'

/** Two to a sheet, to cut. */
const COPIES = ['a', 'b'] as const

export function ExitTicket({ lesson }: Readonly<{ lesson: Lesson }>) {
  const { teacher, steps } = lesson
  const scenario = steps[0]?.scenario
  const values =
    scenario === undefined ? {} : writeValues(teacher.values, numbersOf(teacher.values, scenario))
  return (
    <Paper lesson={lesson} kind={t('teach.paper.exit')}>
      {COPIES.map((copy) => (
        <div key={copy} className="ticket">
          <p className="paper-name">{t('class.work.name')}</p>
          <p>{say(teacher.exit, values)}</p>
          <span className="paper-line" />
          <span className="paper-line" />
          <span className="paper-line" />
          <p>{t('teach.exit.sure')}</p>
          <span className="paper-line" />
        </div>
      ))}
    </Paper>
  )
}
