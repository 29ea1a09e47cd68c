import { useEffect, useRef } from 'react'
import { t } from '../../i18n/translate.ts'

type CheckAnswerProps = Readonly<{
  text: string
  feedback: string
  right: boolean
  onAgain: () => void
  /** Null where there is nothing to look at, or it is shown already. */
  onLook: (() => void) | null
}>

/** The answer given, and what is to be said of it. It takes the focus, since the form it replaces had it. */
export function CheckAnswer({ text, feedback, right, onAgain, onLook }: CheckAnswerProps) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) said.current?.focus()
  }, [])
  return (
    <>
      <p className={right ? 'answered answered-right' : 'answered answered-wrong'} ref={said} tabIndex={-1}>
        <strong>{t(right ? 'class.check.right' : 'class.check.wrong')}</strong> {text}
      </p>
      <p role="status">{feedback}</p>
      <p className="guess-buttons">
        {!right && (
          <button type="button" className="button step-button" onClick={onAgain}>
            {t('class.check.again')}
          </button>
        )}
        {onLook !== null && (
          <button type="button" className="button step-button" onClick={onLook}>
            {t('class.check.look')}
          </button>
        )}
      </p>
    </>
  )
}
