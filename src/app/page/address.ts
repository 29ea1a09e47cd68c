import { parseLink, printLink } from '../../scenario/links.ts'
import { openLink } from '../../state/actions.ts'
import { drawSeed } from '../../state/seed.ts'
import { store } from '../../state/store.ts'

/** Browsers refuse, or slow down, pages that rewrite their address more often. */
const LEAST_MS_BETWEEN_WRITES = 250

/**
 * Opens the state the address says, and keeps the address saying the state: never a new history entry, never while
 * a control is held, and not at all inside a frame, whose address belongs to its host.
 *
 * @returns whether the address asks for the page exactly as it was built
 */
export function openAddress(): boolean {
  const asked = location.search.length > 1
  if (asked) openLink(parseLink(location.search, drawSeed))
  applyTheme()
  if (window.parent === window) keepAddress()
  return !asked && location.hash.length < 2
}

/** The query that opens the state as it is now; empty for the default. */
export function currentQuery(): string {
  const { scenario, display, extra } = store.getState()
  return printLink({ scenario, display, extra })
}

/** The whole link that opens the state as it is now, as someone else would open it. */
export function currentLink(): string {
  const query = currentQuery()
  const page = location.protocol === 'file:' ? location.pathname : location.origin + location.pathname
  return query === '' ? page : `${page}?${query}`
}

function keepAddress(): void {
  let timer = 0
  let last = 0
  const write = (): void => {
    last = performance.now()
    const query = currentQuery()
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`
    if (address !== location.pathname + location.search + location.hash) history.replaceState(history.state, '', address)
  }
  store.subscribe((state) => {
    clearTimeout(timer)
    if (!state.moving) timer = window.setTimeout(write, Math.max(0, LEAST_MS_BETWEEN_WRITES - (performance.now() - last)))
  })
}

function applyTheme(): void {
  const { theme, lang } = store.getState().display
  if (theme !== 'auto') document.documentElement.dataset.theme = theme
  if (lang !== null) document.documentElement.lang = 'en'
}
