import { t } from '../../i18n/translate.ts'
import { ClassView } from './ClassView.tsx'
import { CodeAnswers } from './CodeAnswers.tsx'
import { Materials } from './Materials.tsx'
import { Playlists } from './Playlists.tsx'
import { ShareLesson } from './ShareLesson.tsx'
import { Standards } from './Standards.tsx'

const QUESTIONS = ['what', 'long', 'need', 'platforms', 'privacy', 'access', 'offline'] as const

const PARTS = ['materials', 'plans', 'links', 'codes', 'class', 'standards'] as const

/** What a teacher asks first, in one screen; then the tools. */
export function TeachersHome() {
  return (
    <div className="teachers">
      <h2 className="step-title">{t('teach.title')}</h2>
      <dl className="teachers-facts">
        {QUESTIONS.map((question) => (
          <div key={question}>
            <dt>{t(`teach.${question}`)}</dt>
            <dd>{t(`teach.${question}.answer`)}</dd>
          </div>
        ))}
      </dl>
      <nav aria-label={t('teach.onPage')} className="teachers-links">
        {PARTS.map((part) => (
          <a key={part} href="#teachers" onClick={(event) => jump(event, part)}>
            {t(`teach.${part}`)}
          </a>
        ))}
      </nav>
      <Materials />
      <Playlists />
      <ShareLesson />
      <CodeAnswers />
      <ClassView />
      <Standards />
    </div>
  )
}

/** The address's hash names the page, so a place on it is gone to by hand. */
function jump(event: React.MouseEvent, id: string): void {
  event.preventDefault()
  const heading = document.getElementById(`teach-${id}`)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
