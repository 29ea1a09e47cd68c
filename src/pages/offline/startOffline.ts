/** Made while the site is built (src/build/offline.ts); it stands beside the page. */
const WORKER = './sw.js'

/**
 * Keeps the whole site in the browser once the page has loaded, so that it opens without a network. Whoever asks for
 * little data is not sent all of it, and where workers are refused (a private window, a sandboxed frame) the site goes on
 * without.
 */
export function startOffline(): void {
  addEventListener('load', () => void keepSite().catch(() => undefined))
}

async function keepSite(): Promise<void> {
  const { connection } = navigator as Readonly<{ connection?: Readonly<{ saveData?: boolean }> }>
  if (connection?.saveData === true) return
  await navigator.serviceWorker.register(WORKER)
  const kept = await navigator.serviceWorker.ready
  // From here on the worker answers this page: nothing is asked of a network that may be gone.
  if (navigator.serviceWorker.controller === null)
    await new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    )
  const { watchVersions } = await import('./watchVersions.ts')
  watchVersions(kept)
}
