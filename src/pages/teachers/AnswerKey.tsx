import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { readCode } from './CodeAnswers.tsx'
import { KeyTable } from './KeyTable.tsx'
import { Paper } from './Paper.tsx'

/** The answers, worked out when the page is opened, for the class's seed or any pupil's code. */
export function AnswerKey({ lesson }: Readonly<{ lesson: Lesson }>) {
  const [typed, setTyped] = useState('')
  const id = useId()
  const code = readCode(typed)
  const caption = code === null ? t('teach.key.same') : t('teach.codes.of', { code: code.toUpperCase() })
  return (
    <Paper
      lesson={lesson}
      kind={t('teach.paper.key')}
      tools={
        <span className="teachers-field">
          <label htmlFor={id}>{t('teach.code')}</label>
          <input
            id={id}
            className="box-input code-input"
            type="text"
            maxLength={16}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </span>
      }
    >
      <KeyTable lesson={lesson} code={code} caption={caption} />
    </Paper>
  )
}
