import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import '../../i18n/allWords.ts'
import { lessonById } from '../../lessons/lessons.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { lessonStore } from '../../state/lessonStore.ts'
import { goToStep, openLesson } from '../../state/lessonActions.ts'
import { lessonWork } from '../../state/lessonWork.ts'
import { readLaunch } from './cmi5/launch.ts'
import { startCmi5 } from './cmi5/session.ts'
import { startScorm } from './scormSession.ts'
import { LessonPackage } from './LessonPackage.tsx'
import '../../ui/styles/index.ts'
import { ErrorBoundary } from '../../ui/recovery/ErrorBoundary.tsx'

/** Where a packed lesson starts: the page says which one it is, and its address which platform has opened it, if one has. */
const lesson = lessonById(document.documentElement.dataset['lesson'] ?? '')
const element = document.getElementById('root')
if (lesson !== null && element !== null) void start(lesson, createRoot(element))

async function start(one: Lesson, root: Root): Promise<void> {
  const draw = (page: React.ReactNode): void =>
    root.render(
      <StrictMode>
        <ErrorBoundary>{page}</ErrorBoundary>
      </StrictMode>,
    )
  const launch = readLaunch(location.search)
  if (launch === null) {
    startScorm(one)
    open(one)
    draw(<LessonPackage lesson={one} />)
    return
  }
  draw(<LessonPackage lesson={one} isOpening />)
  const leave = await startCmi5(one, launch)
  open(one)
  draw(<LessonPackage lesson={one} onLeave={leave} />)
}

/** Opens the lesson where the pupil left it. */
function open(one: Lesson): void {
  const { at } = lessonWork(lessonStore.getState(), one.id)
  if (at === null) openLesson(one)
  else goToStep(one, at)
}
