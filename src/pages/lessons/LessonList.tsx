import { t } from '../../i18n/translate.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { useWork } from '../../state/lessonStore.ts'
import { lessonWork } from '../../state/lessonWork.ts'
import { useGame } from '../../state/reviewerGame.ts'
import { CodeBox } from './CodeBox.tsx'
import { GameLink } from './game/GameLink.tsx'
import { LessonLink } from './LessonLink.tsx'
import { say } from './say.ts'

/** The lessons, each with its question. */
export function LessonList({ unknown }: Readonly<{ unknown: string | null }>) {
  return (
    <div className="lessons">
      <h2 className="lessons-title">{t('class.lessons.title')}</h2>
      <p className="lessons-lead">{t('class.lessons.lead')}</p>
      {unknown !== null && <p role="alert">{t('class.lessons.unknown', { lesson: unknown })}</p>}
      <ol className="lessons-list">
        {LESSONS.map((lesson) => (
          <LessonItem key={lesson.id} lesson={lesson} />
        ))}
        <GameItem />
      </ol>
      <CodeBox />
      <p>
        <a href="#teachers">{t('class.lessons.teachers')}</a>
      </p>
    </div>
  )
}

/** The game of the reviewer, after the lessons and without a number. */
function GameItem() {
  const [isBegun, isEnded] = [useGame((game) => game.place > 0), useGame((game) => game.result !== null)]
  return (
    <li className="lessons-item lessons-game">
      <GameLink>{t('game.title')}</GameLink>
      <p>{t('game.question')}</p>
      <p className="lessons-small">
        {t('class.lessons.minutes', { n: 3 })}
        {isBegun && (
          <strong className="lessons-state">{t(isEnded ? 'class.lessons.done' : 'game.begun')}</strong>
        )}
      </p>
    </li>
  )
}

function LessonItem({ lesson }: Readonly<{ lesson: Lesson }>) {
  const { at, ended } = useWork((work) => lessonWork(work, lesson.id))
  const place = lesson.steps.findIndex(({ id }) => id === at)
  const state = ended
    ? t('class.lessons.done')
    : place > 0
      ? t('class.lessons.at', { step: place + 1 })
      : null
  return (
    <li className="lessons-item">
      <LessonLink lesson={lesson}>{say(lesson.title)}</LessonLink>
      <p>{say(lesson.question)}</p>
      <p className="lessons-small">
        {t('class.lessons.minutes', { n: lesson.minutes })}
        {state !== null && <strong className="lessons-state">{state}</strong>}
      </p>
    </li>
  )
}
