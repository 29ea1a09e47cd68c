import { saveKeptFiles } from './saveKept.ts'

/** Made while the site is built (src/build/offline.ts); it stands beside the page. */
const WORKER = './sw.js'

/**
 * Keeps the whole site in the browser once the page has loaded, so that it opens without a network. Whoever asks for
 * little data is not sent all of it, and where workers are refused (a private window, a sandboxed frame) the site goes on
 * without.
 */
export function startOffline(): void {
  saveKeptFiles()
  addEventListener('load', () => void keepSite().catch(() => undefined))
}

async function keepSite(): Promise<void> {
  const { connection } = navigator as Readonly<{ connection?: Readonly<{ saveData?: boolean }> }>
  if (connection?.saveData === true) return
  const kept = await navigator.serviceWorker.register(WORKER)
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
