import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { nameWith } from '../../ui/nameWith.ts'
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
              <LessonRow key={lesson.id} lesson={lesson} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** A link to a paper is heard with the lesson it belongs to. */
function LessonRow({ lesson: { id, title, minutes } }: Readonly<{ lesson: Lesson }>) {
  const heading = `teach-paper-${id}`
  return (
    <tr>
      <th scope="row">
        <a id={heading} href={`?lesson=${id}`}>
          {say(title)}
        </a>
      </th>
      <td>{minutes}</td>
      <td className="teachers-papers">
        {PAPERS.map((paper) => (
          <a key={paper} {...nameWith(heading, paper)} href={`#teachers/${paper}/${id}`}>
            {t(`teach.paper.${paper}`)}
          </a>
        ))}
        <a {...nameWith(heading, 'edit')} href={`./lessons/${id}-guide.docx`} download={`${id}-guide.docx`}>
          {t('teach.paper.edit')}
        </a>
        <a {...nameWith(heading, 'slides')} href={`?lesson=${id}&theme=projector`}>
          {t('teach.paper.slides')}
        </a>
        <a {...nameWith(heading, 'scorm')} href={`./lessons/${id}.zip`} download={`${id}.zip`}>
          {t('teach.paper.scorm')}
        </a>
        <a {...nameWith(heading, 'cmi5')} href={`./lessons/${id}.cmi5.zip`} download={`${id}.cmi5.zip`}>
          {t('teach.paper.cmi5')}
        </a>
      </td>
    </tr>
  )
}
