import { LESSONS } from '../../lessons/lessons.ts'
import { useStore } from '../../state/useStore.ts'
import { useHash } from '../navigation/route.ts'
import { LessonList } from './LessonList.tsx'
import { LessonPlayer } from './LessonPlayer.tsx'
import { MyWork } from './MyWork.tsx'
import './lessons.css'

/** The seven lessons: the list, one of them, or what the pupil has done so far. */
export function Lessons() {
  const hash = useHash()
  const named = useStore((state) => state.display.lesson)
  const lesson = LESSONS.find(({ id }) => id === named)
  if (lesson === undefined) return <LessonList unknown={named} />
  return hash === 'lessons/work' ? <MyWork lesson={lesson} /> : <LessonPlayer lesson={lesson} />
}
