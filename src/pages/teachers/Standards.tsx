import { t } from '../../i18n/translate.ts'
import { formatList } from '../../i18n/format.ts'
import type { LessonId } from '../../lessons/lesson.ts'
import { lessonById } from '../../lessons/lessons.ts'
import { STANDARDS } from '../../lessons/standards.ts'
import { say } from '../lessons/say.ts'

/** What the lessons work toward. Codes nobody has read at their source are marked: a person has to. */
export function Standards() {
  return (
    <section className="teachers-part" aria-labelledby="teach-standards">
      <h3 id="teach-standards" tabIndex={-1}>
        {t('teach.standards')}
      </h3>
      <p>{t('teach.standards.lead')}</p>
      <table className="teachers-table teachers-stack">
        <thead>
          <tr>
            <th scope="col">{t('teach.standards.code')}</th>
            <th scope="col">{t('teach.standards.what')}</th>
            <th scope="col">{t('teach.lesson')}</th>
          </tr>
        </thead>
        <tbody>
          {STANDARDS.map(({ id, framework, code, what, verified, lessons }) => (
            <tr key={id}>
              <th scope="row">
                {code} <span className="lessons-small">{framework}</span>
                {!verified && <em className="teachers-unread">{t('teach.standards.unread')}</em>}
              </th>
              <td>{say(what)}</td>
              <td>{formatList(lessons.map(titleOf))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function titleOf(id: LessonId): string {
  return say(lessonById(id)?.title ?? null)
}
