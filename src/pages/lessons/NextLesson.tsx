import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { LessonLink } from './LessonLink.tsx'
import { say } from './say.ts'

/** The way to the lesson after this one; after the last, to where things can be tried out. */
export function NextLesson({ lesson }: Readonly<{ lesson: Lesson }>) {
  const next = LESSONS[LESSONS.findIndex(({ id }) => id === lesson.id) + 1]
  if (next === undefined)
    return (
      <a className="button step-button step-next" href="./">
        {t('class.end.last')}
      </a>
    )
  return (
    <LessonLink lesson={next} className="button step-button step-next">
      {t('class.end.next', { title: say(next.title) })}
    </LessonLink>
  )
}
