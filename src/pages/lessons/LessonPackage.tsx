import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { useHash } from '../navigation/route.ts'
import { LessonPlayer } from './LessonPlayer.tsx'
import { MyWork } from './MyWork.tsx'

/** One lesson alone, as it is packed for a learning platform. */
export function LessonPackage({ lesson }: Readonly<{ lesson: Lesson }>) {
  const hash = useHash()
  return (
    <>
      <header className="header">
        <h1 className="header-name">{t('app.name')}</h1>
      </header>
      <main id="main">
        {hash === 'lessons/work' ? <MyWork lesson={lesson} /> : <LessonPlayer lesson={lesson} alone />}
      </main>
      <footer className="footer">
        <p>{t('page.invented')}</p>
        <p>{t('footer.licence')}</p>
      </footer>
    </>
  )
}
