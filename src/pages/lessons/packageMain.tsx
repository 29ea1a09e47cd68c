import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../i18n/allWords.ts'
import { lessonById } from '../../lessons/lessons.ts'
import { lessonStore } from '../../state/lessonStore.ts'
import { goToStep, openLesson } from '../../state/lessonActions.ts'
import { lessonWork } from '../../state/lessonWork.ts'
import { startScorm } from './scormSession.ts'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { useHash } from '../navigation/route.ts'
import { LessonPlayer } from './LessonPlayer.tsx'
import { MyWork } from './MyWork.tsx'
import { RecordingNote } from './RecordingNote.tsx'
import '../../ui/styles/index.ts'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'

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
      <ErrorBoundary>
        <LessonPackage lesson={lesson} />
      </ErrorBoundary>
    </StrictMode>,
  )
}

/** One lesson alone, as it is packed for a learning platform. */
export function LessonPackage({ lesson }: Readonly<{ lesson: Lesson }>) {
  const hash = useHash()
  return (
    <>
      <header className="header">
        <h1 className="header-name">{t('app.name')}</h1>
      </header>
      <main id="main">
        <RecordingNote />
        {hash === 'lessons/work' ? <MyWork lesson={lesson} /> : <LessonPlayer lesson={lesson} alone />}
      </main>
      <footer className="footer">
        <p>{t('page.invented')}</p>
        <p>{t('footer.licence')}</p>
      </footer>
    </>
  )
}
