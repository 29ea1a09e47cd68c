import { t } from '../../i18n/translate.ts'
import type { Lesson } from '../../lessons/lesson.ts'
import { pageAddress } from '../../state/address.ts'
import { answersFragment, answersOf } from '../../state/lessonAnswers.ts'
import { CopyText } from '../../ui/dialog/CopyText.tsx'
import { useWorkAndGame } from './useWorkAndGame.ts'
import { QrCode } from '../share/QrCode.tsx'

/** The work as one link, to be copied or scanned: all that was answered is in it, and nothing that was typed. */
export function WorkLink({ lesson }: Readonly<{ lesson: Lesson }>) {
  const work = useWorkAndGame()
  const link = pageAddress() + answersFragment(answersOf(lesson, work))
  return (
    <>
      <CopyText label={t('class.work.link')} text={link} />
      <details className="work-code">
        <summary>{t('class.work.qr')}</summary>
        <QrCode text={link} alt={t('class.work.qr.alt')} size={240} />
      </details>
    </>
  )
}
