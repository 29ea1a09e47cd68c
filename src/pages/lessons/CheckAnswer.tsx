import { useEffect, useRef } from 'react'
import { t } from '../../i18n/translate.ts'

type CheckAnswerProps = Readonly<{
  text: string
  /** The mistaken belief behind a wrong answer, in its own words; empty where there is none. */
  belief: string
  feedback: string
  /** What there is to see in the state that was opened, instead of the reason, which speaks of another; empty before. */
  look: string
  right: boolean
  onAgain: () => void
  /** Opens what there is to look at, and closes it again; null where there is nothing. */
  onLook: ((isOpen: boolean) => void) | null
}>

/**
 * What was chosen, the verdict, and the reason, in this order: a wrong answer must not read as the right one. It takes
 * the focus, since the form it replaces had it.
 */
export function CheckAnswer({ text, belief, feedback, look, right, onAgain, onLook }: CheckAnswerProps) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) said.current?.focus()
  }, [])
  return (
    <>
      <div className={right ? 'answered answered-right' : 'answered answered-wrong'}>
        <p className="answered-chosen" ref={said} tabIndex={-1}>
          {t('class.check.chose', { answer: text })}
        </p>
        <div role="status">
          <p className="answered-verdict">{t(right ? 'class.check.right' : 'class.check.wrong')}</p>
          {!right && belief !== '' && (
            <p className="answered-belief">{t('class.check.belief', { belief })}</p>
          )}
          <p className={look === '' ? undefined : 'answered-look'}>{look === '' ? feedback : look}</p>
        </div>
      </div>
      <p className="guess-buttons">
        {!right && (
          <button type="button" className="button step-button" onClick={onAgain}>
            {t('class.check.again')}
          </button>
        )}
        {onLook !== null && (
          <button type="button" className="button step-button" onClick={() => onLook(look === '')}>
            {t(look === '' ? 'class.check.look' : 'class.check.looked')}
          </button>
        )}
      </p>
    </>
  )
}
