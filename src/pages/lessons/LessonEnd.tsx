import { useEffect, useRef } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { restartLesson } from '../../state/lessonActions.ts'
import { useWork } from '../../state/lessonStore.ts'
import { lessonScore } from '../../state/lessonScore.ts'
import { StepNav } from './StepNav.tsx'
import { say } from './say.ts'

/** The end: how it went, the same idea somewhere else, and a way to take the answers along. */
export function LessonEnd({
  lesson,
  focus,
  onBack,
}: Readonly<{ lesson: Lesson; focus: boolean; onBack: () => void }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  const work = useWork((state) => state)
  const { right, checks, guessed, guesses } = lessonScore(lesson, work)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <section className="lesson-step" aria-labelledby="step-title">
      <h2 id="step-title" className="step-title" ref={heading} tabIndex={-1}>
        {t('class.end.title')}
      </h2>
      <div className="step-words">
        <p>
          {t('class.end.score', {
            guessed: formatCount(guessed),
            guesses: formatCount(guesses),
            right: formatCount(right),
            checks: formatCount(checks),
          })}
        </p>
        <p>{say(lesson.transfer)}</p>
      </div>
      <p className="guess-buttons">
        <a className="button step-button step-next" href="#lessons/work">
          {t('class.player.work')}
        </a>
        <button type="button" className="button step-button" onClick={() => restartLesson(lesson)}>
          {t('class.end.again')}
        </button>
      </p>
      <StepNav onBack={onBack} onNext={null} />
    </section>
  )
}
