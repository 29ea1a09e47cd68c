import { useId } from 'react'
import { t } from '../../i18n/translate.ts'

/** The code whose people a paper is about, typed by the teacher. */
export function CodeField({ typed, onType }: Readonly<{ typed: string; onType: (typed: string) => void }>) {
  const id = useId()
  return (
    <span className="teachers-field">
      <label htmlFor={id}>{t('teach.code')}</label>
      <input
        id={id}
        className="box-input code-input"
        type="text"
        maxLength={16}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
    </span>
  )
}
