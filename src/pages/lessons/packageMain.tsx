import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../i18n/allWords.ts'
import '../../ui/styles/index.ts'
import { lessonById } from '../../lessons/lessons.ts'
import { lessonStore } from '../../state/lessonStore.ts'
import { goToStep, openLesson } from '../../state/lessonActions.ts'
import { lessonWork } from '../../state/lessonWork.ts'
import { LessonPackage } from './LessonPackage.tsx'
import { startScorm } from './scormSession.ts'

/** Where a packed lesson starts: the page says which one it is. */
const lesson = lessonById(document.documentElement.dataset['lesson'] ?? '')
const root = document.getElementById('root')

if (lesson !== null && root !== null) {
  startScorm(lesson)
  const { at } = lessonWork(lessonStore.getState(), lesson.id)
  if (at === null) openLesson(lesson)
  else goToStep(lesson, at)
  createRoot(root).render(
    <StrictMode>
      <LessonPackage lesson={lesson} />
    </StrictMode>,
  )
}
