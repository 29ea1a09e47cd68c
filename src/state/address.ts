import type { Theme } from '../scenario/display.ts'
import { parseLink, printLink } from '../scenario/links.ts'
import { openLink } from './actions.ts'
import { drawSeed } from './seed.ts'
import { store } from './store.ts'

/** Browsers refuse, or slow down, pages that rewrite their address more often. */
const LEAST_MS_BETWEEN_WRITES = 250
/** Safari takes 100 addresses in 30 s, and throws then. */
const MS_AFTER_A_REFUSAL = 5000

/** Whether the address asks for the page exactly as it was built. */
export function asksForDefault(): boolean {
  return location.search.length < 2 && location.hash.length < 2
}

/**
 * Opens the state the address says, and keeps the address saying the state: never a new history entry, never while
 * a control is held, and not at all inside a frame, whose address belongs to its host.
 */
export function openAddress(): void {
  const { search, hash } = location
  if (search.length > 1 || hash.includes('=')) openLink(parseLink(search + hash, drawSeed))
  applyTheme()
  followState()
}

/** The query that opens the state as it is now; empty for the default. */
export function currentQuery(): string {
  const { scenario, display, extra } = store.getState()
  return printLink({ scenario, display, extra })
}

/** The whole link that opens the state as it is now, as someone else would open it. */
export function currentLink(): string {
  const query = currentQuery()
  return query === '' ? pageAddress() : `${pageAddress()}?${query}`
}

/** The page without its state. A file has only its name: where it lies is of no use to anybody else, and none of their business. */
export function pageAddress(): string {
  const { origin, pathname } = location
  return isFile() ? pathname.replace(/^.*\//, '') : origin + pathname
}

/** Whether the page was opened from a drive, and its links open nothing on another device. */
export function isFile(): boolean {
  return location.protocol === 'file:'
}

function followState(): void {
  if (window.parent !== window) return
  let timer = 0
  let last = 0
  const write = (): void => {
    last = performance.now()
    const query = currentQuery()
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`
    if (address === location.pathname + location.search + location.hash) return
    try {
      history.replaceState(history.state, '', address)
    } catch {
      timer = window.setTimeout(write, MS_AFTER_A_REFUSAL)
    }
  }
  store.subscribe((state) => {
    clearTimeout(timer)
    const rest = Math.max(0, LEAST_MS_BETWEEN_WRITES - (performance.now() - last))
    if (state.held === null) timer = window.setTimeout(write, rest)
  })
}

/** Chooses how the page looks; the link says it from then on. */
export function setTheme(theme: Theme): void {
  store.setState(({ display }) => ({ display: { ...display, theme } }))
  applyTheme()
}

function applyTheme(): void {
  const { theme } = store.getState().display
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
