import { useId } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { say } from '../lessons/say.ts'

/** Which lesson is meant. */
export function LessonSelect({
  lesson,
  onLesson,
}: Readonly<{ lesson: Lesson; onLesson: (lesson: Lesson) => void }>) {
  const id = useId()
  return (
    <span className="teachers-field">
      <label htmlFor={id}>{t('teach.lesson')}</label>
      <select
        id={id}
        className="toolbar-select"
        value={lesson.id}
        onChange={(event) => {
          const chosen = LESSONS.find((one) => one.id === event.currentTarget.value)
          if (chosen !== undefined) onLesson(chosen)
        }}
      >
        {LESSONS.map((one) => (
          <option key={one.id} value={one.id}>
            {say(one.title)}
          </option>
        ))}
      </select>
    </span>
  )
}
