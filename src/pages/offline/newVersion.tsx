import { createRoot } from 'react-dom/client'
import { t } from '../../i18n/translate.ts'
import { END } from '../../state/lessonWork.ts'
import { useStore } from '../../state/useStore.ts'

/** Says above the page that a newer version of the site is there, and takes it when that is asked for. */
export function sayNewVersion(kept: ServiceWorkerRegistration): void {
  const place = document.createElement('div')
  // It is there before its words, so that they are announced.
  place.setAttribute('role', 'status')
  document.getElementById('root')?.before(place)
  createRoot(place).render(<NewVersion onUse={() => useVersion(kept)} />)
}

/** Nobody is interrupted: the sentence waits until no lesson is running. */
function NewVersion({ onUse }: Readonly<{ onUse: () => void }>) {
  const isLesson = useStore(({ display }) => display.lesson !== null && display.step !== END)
  if (isLesson) return null
  return (
    <div className="recovery new-version">
      <p>{t('recovery.version')}</p>
      <p className="recovery-ways">
        <button type="button" className="button" onClick={onUse}>
          {t('recovery.version.use')}
        </button>
      </p>
    </div>
  )
}

/** This page is loaded anew as soon as the newer version answers. Other tabs keep what they have. */
function useVersion({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}
