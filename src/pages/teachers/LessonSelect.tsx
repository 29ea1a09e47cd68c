import { useId } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { say } from '../lessons/say.ts'

/** @param part id of the heading of the part of the page whose lesson it chooses */
export function LessonSelect({
  part,
  lesson,
  onLesson,
}: Readonly<{ part: string; lesson: Lesson; onLesson: (lesson: Lesson) => void }>) {
  const id = useId()
  return (
    <span className="teachers-field">
      <label id={`${id}-label`} htmlFor={id}>
        {t('teach.lesson')}
      </label>
      <select
        id={id}
        aria-labelledby={`${id}-label ${part}`}
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
