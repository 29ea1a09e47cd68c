import { t } from '../../i18n/translate.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { say } from '../lessons/say.ts'

const PAPERS = ['guide', 'sheet', 'key', 'exit'] as const

/** Every lesson with its papers, its slides and its package. */
export function Materials() {
  return (
    <section className="teachers-part" aria-labelledby="teach-materials">
      <h3 id="teach-materials" tabIndex={-1}>
        {t('teach.materials')}
      </h3>
      <p>{t('teach.materials.lead')}</p>
      <div className="teachers-scroll">
        <table className="teachers-table">
          <thead>
            <tr>
              <th scope="col">{t('teach.lesson')}</th>
              <th scope="col">{t('teach.minutes')}</th>
              <th scope="col">{t('teach.papers')}</th>
            </tr>
          </thead>
          <tbody>
            {LESSONS.map((lesson) => (
              <tr key={lesson.id}>
                <th scope="row">
                  <a href={`?lesson=${lesson.id}`}>{say(lesson.title)}</a>
                </th>
                <td>{lesson.minutes}</td>
                <td className="teachers-papers">
                  {PAPERS.map((paper) => (
                    <a key={paper} href={`#teachers/${paper}/${lesson.id}`}>
                      {t(`teach.paper.${paper}`)}
                    </a>
                  ))}
                  <a href={`./lessons/${lesson.id}-guide.docx`} download={`${lesson.id}-guide.docx`}>
                    {t('teach.paper.edit')}
                  </a>
                  <a href={`?lesson=${lesson.id}&theme=projector`}>{t('teach.paper.slides')}</a>
                  <a href={`./lessons/${lesson.id}.zip`} download={`${lesson.id}.zip`}>
                    {t('teach.paper.scorm')}
                  </a>
                  <a href={`./lessons/${lesson.id}.cmi5.zip`} download={`${lesson.id}.cmi5.zip`}>
                    {t('teach.paper.cmi5')}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
