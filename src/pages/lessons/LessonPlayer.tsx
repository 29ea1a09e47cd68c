import { useEffect, useMemo, useState } from 'react'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { closeLesson, goToStep, pupilStep, chooseCode } from '../../state/lessonActions.ts'
import { leaveStep } from '../../state/lessonOpened.ts'
import { useWork } from '../../state/lessonStore.ts'
import { END } from '../../state/lessonWork.ts'
import { useStore } from '../../state/useStore.ts'
import { CodeBox } from './CodeBox.tsx'
import { LessonEnd } from './LessonEnd.tsx'
import { StepView } from './StepView.tsx'
import { Words } from './Words.tsx'
import { say } from './say.ts'
import { lastPart } from './useParts.ts'
import { TallyContext, type TallyState } from './tallyOptions.ts'
import './lessons.css'
import './lessonLayout.css'

/**
 * One lesson, a step at a time. The place is in the address, and in the pupil's work.
 *
 * @param alone there are no other lessons here
 */
export function LessonPlayer({ lesson, alone = false }: Readonly<{ lesson: Lesson; alone?: boolean }>) {
  const named = useStore((state) => state.display.step)
  const projector = useStore((state) => state.display.theme === 'projector')
  const links = useStore((state) => state.display.links)
  const code = useWork((work) => work.code)
  const [moved, setMoved] = useState(false)
  const tally = useTally()
  const { steps } = lesson
  const place =
    named === END
      ? steps.length
      : Math.max(
          0,
          steps.findIndex(({ id }) => id === named),
        )
  const current = steps[Math.min(place, steps.length - 1)]
  const id = steps[place]?.id ?? END
  useEffect(() => {
    if (current !== undefined) chooseCode(current)
    goToStep(lesson, id)
  }, [lesson, id, current])
  useEffect(() => leaveStep, [])
  if (current === undefined) return null
  const go = (to: number): void => {
    setMoved(true)
    goToStep(lesson, steps[to]?.id ?? END)
  }
  // Back from the first part of a step is its neighbour's last.
  const goBack = (): void => {
    const before = steps[place - 1]
    setMoved(true)
    if (before !== undefined) goToStep(lesson, before.id, lastPart(before))
  }
  return (
    <article className={projector ? 'lesson lesson-slide' : 'lesson'} aria-label={say(lesson.title)}>
      <header className="lesson-head">
        <p className="lesson-name">{say(lesson.title)}</p>
        {links && (
          <nav className="lesson-links" aria-label={t('class.player.links')}>
            {!alone && (
              <a href="#lessons" onClick={closeLesson}>
                {t('class.player.all')}
              </a>
            )}
            <a href="#lessons/work">{t('class.player.work')}</a>
          </nav>
        )}
        <Words key={id} lesson={lesson} step={steps[place] ?? null} />
      </header>
      {place >= steps.length ? (
        <LessonEnd lesson={lesson} focus={moved} alone={alone} onBack={goBack} />
      ) : (
        <TallyContext value={tally}>
          <StepView
            key={`${lesson.id} ${id} ${code ?? ''}`}
            lesson={lesson}
            step={pupilStep(current, code)}
            place={place}
            focus={moved}
            onBack={place > 0 ? goBack : null}
            onNext={() => go(place + 1)}
            slideLink={projector && links && !alone}
            alone={alone}
          />
        </TallyContext>
      )}
      {!projector && <CodeBox />}
    </article>
  )
}

/** Hands counted in class: they last as long as the lesson is on the screen. */
function useTally(): TallyState {
  const [hands, setHands] = useState<TallyState['hands']>({})
  return useMemo(
    () => ({
      hands,
      count: (step, option, raised) =>
        setHands((before) => ({ ...before, [step]: { ...before[step], [option]: raised } })),
    }),
    [hands],
  )
}
