import { useId, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { stepWords } from './stepWords.ts'

/** The words of a step, explained, one press away. */
export function Words({ lesson, step }: Readonly<{ lesson: Lesson; step: Step | null }>) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className="quiet-button words-open"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('class.words.open')}
      </button>
      <section id={id} className="words" hidden={!isOpen} aria-label={t('class.words.title')}>
        <p className="words-title">{t('class.words.title')}</p>
        <dl>
          {(isOpen ? stepWords(lesson, step) : []).map((word) => (
            <div key={word.id}>
              <dt>{word.term}</dt>
              <dd>{word.means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
