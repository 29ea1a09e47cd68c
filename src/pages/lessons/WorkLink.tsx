import { renderSVG } from 'uqr'
import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { answersFragment, answersOf } from '../../state/lessonAnswers.ts'
import { useWork } from '../../state/lessonStore.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'

/** The work as one link, to be copied or scanned: all that was answered is in it, and nothing that was typed. */
export function WorkLink({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWork((state) => state)
  const page = location.protocol === 'file:' ? location.pathname : location.origin + location.pathname
  const link = page + answersFragment(answersOf(lesson, work))
  return (
    <>
      <CopyText label={t('class.work.link')} text={link} />
      <details className="work-code">
        <summary>{t('class.work.qr')}</summary>
        <img
          alt={t('class.work.qr.alt')}
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`}
        />
      </details>
    </>
  )
}
