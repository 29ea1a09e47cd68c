import { useEffect, useRef } from 'react'
import { formatCount } from '../../i18n/format.ts'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { restartLesson } from '../../state/lessonActions.ts'
import { useWork } from '../../state/lessonStore.ts'
import { lessonScore } from '../../state/lessonScore.ts'
import { GuessTable } from './GuessTable.tsx'
import { NextLesson } from './NextLesson.tsx'
import { PolicyPage } from './PolicyPage.tsx'
import { StepNav } from './StepNav.tsx'
import { say } from './say.ts'

type LessonEndProps = Readonly<{
  lesson: Lesson
  /** Whether the heading takes the focus: not when the page has just been opened. */
  focus: boolean
  /** There are no other lessons here. */
  alone: boolean
  onBack: () => void
}>

/** The end: what was learned in the pupil's own numbers, the same idea somewhere else, and what comes next. */
export function LessonEnd({ lesson, focus, alone, onBack }: LessonEndProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  const again = (): void => {
    restartLesson(lesson)
    scrollTo(0, 0)
  }
  return (
    <section className="lesson-step" aria-labelledby="step-title">
      <h2 id="step-title" className="step-title" ref={heading} tabIndex={-1}>
        {t('class.end.title')}
      </h2>
      <div className="step-words">
        <Score lesson={lesson} />
      </div>
      <PolicyPage lesson={lesson} />
      <GuessTable lesson={lesson} />
      <div className="step-words">
        <p>
          <b>{t('class.end.talk')}</b> {say(lesson.transfer)}
        </p>
      </div>
      <p className="guess-buttons">
        {!alone && <NextLesson lesson={lesson} />}
        <a className="button step-button" href="#lessons/work">
          {t('class.player.work')}
        </a>
        <button type="button" className="button step-button" onClick={again}>
          {t('class.end.again')}
        </button>
      </p>
      <StepNav onBack={onBack} onNext={null} />
    </section>
  )
}

/** How it went, first tries and later ones apart. */
function Score({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWork((state) => state)
  const { right, rightAtFirst, checks, guessed, guesses, close, skipped } = lessonScore(lesson, work)
  return (
    <p>
      {t('class.end.score', {
        guessed: formatCount(guessed),
        guesses: formatCount(guesses),
        close: formatCount(close),
        closeN: close,
        right: formatCount(right),
        checks: formatCount(checks),
        first: formatCount(rightAtFirst),
        skipped,
      })}
    </p>
  )
}
