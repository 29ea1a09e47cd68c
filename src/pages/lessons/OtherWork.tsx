import { t } from '../../i18n/translate.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { openLesson } from '../../state/lessonActions.ts'
import { useWork } from '../../state/lessonStore.ts'
import { say } from './say.ts'

/** The other lessons that were opened in this tab: each has its own work to hand in. */
export function OtherWork({ lesson }: Readonly<{ lesson: Lesson }>) {
  const lessons = useWork((work) => work.lessons)
  const others = LESSONS.filter(({ id }) => id !== lesson.id && lessons[id] !== undefined)
  if (others.length === 0) return null
  return (
    <nav className="work-screen lesson-links" aria-label={t('class.work.others')}>
      <span>{t('class.work.others')}:</span>
      {others.map((other) => (
        <a key={other.id} href="#lessons/work" onClick={() => openLesson(other)}>
          {say(other.title)}
        </a>
      ))}
    </nav>
  )
}
