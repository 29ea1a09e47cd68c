import { useEffect, useRef, type ReactNode } from 'react'
import { t } from '../../i18n/translate.ts'
import { renderSVG } from 'uqr'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { useWork } from '../../state/lessonStore.ts'
import { useStore } from '../../state/useStore.ts'
import { stepLink } from './lessonLink.ts'

type StepNavProps = Readonly<{
  onBack: (() => void) | null
  /** Null while there is a guess to make or to skip. */
  onNext: (() => void) | null
  isLast?: boolean
  /** What is asked on the page and not answered: then it is answered or skipped, and the way on is not offered before. */
  question?: OpenQuestion | null
  /** Said above the buttons. */
  children?: ReactNode
}>

/** A question that waits for its answer. */
export type OpenQuestion = Readonly<{
  kind: 'guess' | 'check'
  /** The id of the form that is sent. */
  form: string
  onSkip: () => void
}>

/** Back and Next; Page Up and Page Down do the same wherever they have nothing else to do. */
export function StepNav({ onBack, onNext, isLast = false, question = null, children }: StepNavProps) {
  usePageKeys(onBack, onNext)
  if (onBack === null && onNext === null && question === null) return null
  return (
    <nav className="step-nav" aria-label={t('class.step.nav')}>
      {children}
      {question !== null && <Answering {...question} />}
      {onBack !== null && (
        <button type="button" className="button step-button step-before" onClick={onBack}>
          {t('class.step.back')}
        </button>
      )}
      {onNext !== null && question === null && (
        <button type="button" className="button step-button step-next" onClick={onNext}>
          {t(isLast ? 'class.step.finish' : 'class.step.next')}
        </button>
      )}
    </nav>
  )
}

/** Skip comes first, so that it is one Tab from the guess; Enter in the form presses the other. */
function Answering({ kind, form, onSkip }: OpenQuestion) {
  return (
    <>
      <button type="button" className="quiet-button step-button step-skip" onClick={onSkip}>
        {t(kind === 'guess' ? 'class.guess.skip' : 'class.check.skip')}
      </button>
      <button type="submit" form={form} className="button step-button step-next">
        {t(kind === 'guess' ? 'class.guess.show' : 'class.check.answer')}
      </button>
    </>
  )
}

/** Sliders step with these keys, and a box that is written in scrolls with them; a count of hands does neither. */
const TAKEN = 'input:not([type=radio], .tally-count), textarea, select, [role=slider], dialog'

/**
 * Page Up and Page Down, where nothing else takes them.
 *
 * @param first asked before parts that are not: what is still to be revealed comes before the next step
 */
export function usePageKeys(onBack: (() => void) | null, onNext: (() => void) | null, first = false): void {
  const turn = useRef({ onBack, onNext })
  useEffect(() => {
    turn.current = { onBack, onNext }
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const way =
        event.key === 'PageDown' ? turn.current.onNext : event.key === 'PageUp' ? turn.current.onBack : null
      const taken = event.target instanceof Element && event.target.closest(TAKEN) !== null
      // One key turns one page, though more than one part may be listening.
      if (
        way === null ||
        event.defaultPrevented ||
        taken ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      )
        return
      event.preventDefault()
      way()
    }
    addEventListener('keydown', onKey, first)
    return () => removeEventListener('keydown', onKey, first)
  }, [first])
}

/** The step on the screen as a code to scan, and its address: the same people, on a phone. */
export function SlideLink({ lesson, step }: Readonly<{ lesson: Lesson; step: Step }>) {
  const code = useWork((work) => work.code)
  const guesses = useStore((state) => state.display.predict)
  const link = stepLink(lesson.id, step.id, code, guesses)
  return (
    <aside className="slide-link">
      <img
        alt={t('class.slide.qr')}
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`}
      />
      <p>{link.replace(/^https?:\/\//, '')}</p>
    </aside>
  )
}
