import { useId } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { recordStep } from '../../state/lessonActions.ts'
import { useStepWork } from '../../state/lessonStore.ts'

type NotesFieldProps = Readonly<{
  lesson: Lesson
  step: Step
  label: string
  rows?: number
  isAsked?: boolean
}>

/**
 * What the pupil writes. It stays in this tab: it survives a reload, is not sent, and is gone when the tab is closed.
 *
 * @param isAsked the step asks for it: then it stands with what asks
 */
export function NotesField({ lesson, step, label, rows = 3, isAsked = false }: NotesFieldProps) {
  const id = useId()
  const { notes } = useStepWork(lesson.id, step.id)
  return (
    <div className={isAsked ? 'notes-field notes-asked' : 'notes-field'}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={2000}
        autoComplete="off"
        aria-describedby={`${id}-kept`}
        value={notes}
        onChange={(event) => recordStep(lesson.id, step.id, { notes: event.currentTarget.value })}
      />
      <p id={`${id}-kept`} className="lessons-small">
        {t('class.notes.kept')}
      </p>
    </div>
  )
}
