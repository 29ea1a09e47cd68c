import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { useHash } from '../navigation/route.ts'
import { LessonPlayer } from './LessonPlayer.tsx'
import { MyWork } from './MyWork.tsx'
import { RecordingNote } from './RecordingNote.tsx'

type LessonPackageProps = Readonly<{
  lesson: Lesson
  /** Whether the platform has not yet said where the pupil was. */
  isOpening?: boolean
  /** Back to the platform; null where it has named no place. */
  onLeave?: (() => Promise<void>) | null
}>

/** One lesson alone, as it is packed for a learning platform. */
export function LessonPackage({ lesson, isOpening = false, onLeave = null }: LessonPackageProps) {
  const hash = useHash()
  return (
    <>
      <header className="header">
        <h1 className="header-name">{t('app.name')}</h1>
        {onLeave !== null && (
          <button type="button" className="quiet-button" onClick={() => void onLeave()}>
            {t('package.leave')}
          </button>
        )}
      </header>
      <main id="main">
        {isOpening ? (
          <p className="recording-note" role="status">
            {t('package.opening')}
          </p>
        ) : (
          <>
            <RecordingNote />
            {hash === 'lessons/work' ? <MyWork lesson={lesson} /> : <LessonPlayer lesson={lesson} alone />}
          </>
        )}
      </main>
      <footer className="footer">
        <p>{t('page.invented')}</p>
        <p>{t('footer.license')}</p>
      </footer>
    </>
  )
}
