import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { KeyTable } from './KeyTable.tsx'
import { LessonSelect } from './LessonSelect.tsx'

/** The seed a code stands for, or null when it is none. */
export function readCode(text: string): string | null {
  const code = text.trim().toLowerCase()
  return /^[a-z0-9]{1,16}$/.test(code) ? code : null
}

/** Any pupil's answers, from the code on their screen. */
export function CodeAnswers() {
  const [lesson, setLesson] = useState(LESSONS[0]!)
  const [typed, setTyped] = useState('')
  const id = useId()
  const code = readCode(typed)
  return (
    <section className="teachers-part" aria-labelledby="teach-codes">
      <h3 id="teach-codes" tabIndex={-1}>
        {t('teach.codes')}
      </h3>
      <p>{t('teach.codes.lead')}</p>
      <LessonSelect part="teach-codes" lesson={lesson} onLesson={setLesson} />
      <span className="teachers-field">
        <label htmlFor={id}>{t('teach.code')}</label>
        <input
          id={id}
          className="box-input code-input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={16}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </span>
      <p role="alert">{typed !== '' && code === null ? t('class.code.bad') : ''}</p>
      {code !== null && (
        <KeyTable lesson={lesson} code={code} caption={t('teach.codes.of', { code: code.toUpperCase() })} />
      )}
    </section>
  )
}
