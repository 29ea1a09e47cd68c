import { renderSVG } from 'uqr'
import { t } from '../../i18n/translate.ts'
import type { Lesson, Step } from '../../lessons/lesson.ts'
import { useWork } from '../../state/lessonStore.ts'
import { useStore } from '../../state/useStore.ts'
import { stepLink } from './lessonLink.ts'

/** The step on the screen as a code to scan, and its address: the same people, on a phone. */
export function SlideLink({ lesson, step }: Readonly<{ lesson: Lesson; step: Step }>) {
  const code = useWork((work) => work.code)
  const guesses = useStore((state) => state.display.predict)
  const link = stepLink(lesson.id, step.id, code, guesses)
  return (
    <aside className="slide-link">
      <img
        alt={t('class.slide.qr')}
        src={`data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`}
      />
      <p>{link.replace(/^https?:\/\//, '')}</p>
    </aside>
  )
}
