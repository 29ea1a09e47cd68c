import { saveKeptFiles } from './saveKept.ts'

/** Says when a newer version of the site waits, and has files saved from what is kept. */
export function watchVersions(kept: ServiceWorkerRegistration): void {
  saveKeptFiles()
  let isSaid = false
  const look = (): void => {
    // The first version has nobody to wait for; a newer one waits as long as this page is open.
    if (isSaid || kept.waiting === null || kept.active === null) return
    isSaid = true
    import('./newVersion.tsx').then(({ sayNewVersion }) => sayNewVersion(kept)).catch(() => undefined)
  }
  look()
  kept.addEventListener('updatefound', () => kept.installing?.addEventListener('statechange', look))
  // A tab that stays open for weeks asks as well, when it is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && navigator.onLine) kept.update().catch(() => undefined)
  })
}
