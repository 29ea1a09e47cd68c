import type { ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { say } from '../lessons/say.ts'

type PaperProps = Readonly<{ lesson: Lesson; kind: string; children: ReactNode; tools?: ReactNode }>

/** A page to print: the same on Letter and A4, and in black and white. */
export function Paper({ lesson, kind, children, tools }: PaperProps) {
  return (
    <article className="paper" aria-labelledby="paper-title">
      <p className="paper-tools">
        <a href="#teachers">{t('teach.back')}</a>
        <button type="button" className="button step-button" onClick={() => window.print()}>
          {t('class.work.print')}
        </button>
        {tools}
      </p>
      <h2 id="paper-title">
        <span className="step-place">{kind}</span>
        {say(lesson.title)}
      </h2>
      {children}
      <p className="paper-license">{t('teach.license')}</p>
    </article>
  )
}
