import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import { setCode } from '../../state/lessonActions.ts'
import { useWork } from '../../state/lessonStore.ts'
import { useStore } from '../../state/useStore.ts'

/** The pupil's code: shown where everyone has their own, and to be typed to get the same people again. */
export function CodeBox() {
  const code = useWork((work) => work.code)
  const each = useStore((state) => state.display.seedForEach)
  const id = useId()
  const [typed, setTyped] = useState('')
  const [bad, setBad] = useState(false)
  const take = (): void => {
    const wanted = typed.trim().toLowerCase()
    const good = /^[a-z0-9]{1,16}$/.test(wanted) && wanted !== 'each'
    setBad(!good)
    if (!good) return
    setCode(wanted)
    setTyped('')
  }
  return (
    <details className="pupil-code">
      <summary>
        {code !== null
          ? t(each ? 'class.code.yours' : 'class.code.same', { code: code.toUpperCase() })
          : t('class.code.none')}
      </summary>
      <form
        className="code-form"
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <label htmlFor={id}>{t('class.code.label')}</label>
        <input
          id={id}
          className="box-input code-input"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={bad}
          aria-describedby={bad ? `${id}-bad` : undefined}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="button">
          {t('class.code.use')}
        </button>
        <span id={`${id}-bad`} role="alert">
          {bad ? t('class.code.bad') : ''}
        </span>
      </form>
    </details>
  )
}
