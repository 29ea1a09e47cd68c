import { useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { Dialog } from '../../ui/dialog/Dialog.tsx'
import { stepWords } from './stepWords.ts'

/** The words of a step, explained, one press away: over the page, which stays as it is. */
export function Words({ lesson, step }: Readonly<{ lesson: Lesson; step: Step | null }>) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="quiet-button words-open"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('class.words.open')}
      </button>
      {isOpen && (
        <Dialog title={t('class.words.title')} onClose={() => setOpen(false)}>
          <dl className="words">
            {stepWords(lesson, step).map((word) => (
              <div key={word.id}>
                <dt>{word.term}</dt>
                <dd>{word.means}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      )}
    </>
  )
}
