import { withWords } from '../../i18n/applyLanguage.ts'
import { REVIEWER_GAME } from '../../lessons/reviewerGame.ts'
import { LESSONS } from '../../lessons/lessons.ts'
import { useWork } from '../../state/lessonStore.ts'
import { lastLesson } from '../../state/lessonWork.ts'
import { useStore } from '../../state/useStore.ts'
import { later } from '../../ui/recovery/later.tsx'
import { useHash } from '../navigation/route.ts'
import { LessonList } from './LessonList.tsx'
import { LessonPlayer } from './LessonPlayer.tsx'
import { MyWork } from './MyWork.tsx'
import { NoWork } from './NoWork.tsx'
import './lessons.css'

/** Fetched when it is played: no lesson needs it. */
const ReviewerGame = later(
  () => withWords(import('./game/ReviewerGame.tsx'), 'pages').then((part) => part.ReviewerGame),
  { waiting: <div className="page-waiting" /> },
)

/** The seven lessons and the game: the list, one of them, or what the pupil has done so far, also where its address is opened directly. */
export function Lessons() {
  const hash = useHash()
  const named = useStore((state) => state.display.lesson)
  const last = useWork(lastLesson)
  const lesson = LESSONS.find(({ id }) => id === named)
  if (hash === 'lessons/work') {
    const worked = lesson ?? LESSONS.find(({ id }) => id === last)
    return worked === undefined ? <NoWork /> : <MyWork lesson={worked} />
  }
  if (named === REVIEWER_GAME) return <ReviewerGame />
  return lesson === undefined ? <LessonList unknown={named} /> : <LessonPlayer lesson={lesson} />
}
